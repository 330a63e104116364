import { whatifCommand } from './whatifCommand';
import { runProcess } from './runProcess';

void runProcess(whatifCommand);
