import { papersCommand } from './papersCommand';
import { runProcess } from './runProcess';

await runProcess(papersCommand);
