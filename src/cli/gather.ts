import { gatherCommand } from './gatherCommand';
import { runProcess } from './runProcess';

await runProcess(gatherCommand);
