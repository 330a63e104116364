import { papersCommand } from './command/papersCommand';
import { runProcess } from './command/runProcess';

void runProcess(papersCommand);
