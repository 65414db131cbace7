import { settlementContext } from '@jiquan/settlement-service';
import { runProcess } from '@jiquan/platform';

void runProcess([settlementContext]);
