import { rankCommand } from './command/rankCommand';
import { runProcess } from './command/runProcess';

void runProcess(rankCommand);
