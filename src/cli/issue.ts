import { issueCommand } from './issueCommand';
import { runProcess } from './runProcess';

void runProcess(issueCommand);
