import { rankCommand } from './rankCommand';
import { runProcess } from './runProcess';

await runProcess(rankCommand);
