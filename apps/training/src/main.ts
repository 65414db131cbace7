import { trainingContext } from '@jiquan/training-service';
import { runProcess } from '@jiquan/platform';

void runProcess([trainingContext]);
