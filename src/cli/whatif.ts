import { whatifCommand } from './command/whatifCommand';
import { runProcess } from './command/runProcess';

void runProcess(whatifCommand);
