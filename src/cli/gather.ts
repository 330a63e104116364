import { gatherCommand } from './gatherCommand';
import { runProcess } from './runProcess';

void runProcess(gatherCommand);
