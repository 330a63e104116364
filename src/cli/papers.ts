import { papersCommand } from './papersCommand';
import { runProcess } from './runProcess';

void runProcess(papersCommand);
