import { voucherContext } from '@jiquan/voucher-service';
import { runProcess } from '@jiquan/platform';

void runProcess([voucherContext]);
