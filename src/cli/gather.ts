import { gatherCommand } from './command/gatherCommand';
import { runProcess } from './command/runProcess';

void runProcess(gatherCommand);
