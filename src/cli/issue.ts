import { issueCommand } from './command/issueCommand';
import { runProcess } from './command/runProcess';

void runProcess(issueCommand);
