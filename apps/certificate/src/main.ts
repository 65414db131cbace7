import { certificateContext } from '@jiquan/certificate-service';
import { runProcess } from '@jiquan/platform';

void runProcess([certificateContext]);
