import { issueCommand } from './issueCommand';
import { runProcess } from './runProcess';

await runProcess(issueCommand);
