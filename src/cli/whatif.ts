import { whatifCommand } from './whatifCommand';
import { runProcess } from './runProcess';

await runProcess(whatifCommand);
