import { certificateContext } from '@jiquan/certificate-service';
import { identityContext } from '@jiquan/identity-service';
import type { ContextDefinition } from '@jiquan/platform';
import { settlementContext } from '@jiquan/settlement-service';
import { trainingContext } from '@jiquan/training-service';
import { voucherContext } from '@jiquan/voucher-service';

export const contexts: readonly ContextDefinition[] = [identityContext, voucherContext, trainingContext, certificateContext, settlementContext];
