import { rankCommand } from './rankCommand';
import { runProcess } from './runProcess';

void runProcess(rankCommand);
