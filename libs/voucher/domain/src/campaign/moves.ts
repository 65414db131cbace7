import { moves } from '@jiquan/kernel';
import type { CampaignState } from './campaign';

export const campaignStates: readonly CampaignState[] = ['draft', 'funding', 'published', 'paused', 'closed'];

export const campaignMoves = moves<CampaignState>([
  { from: ['none'], by: 'draft', kind: 'command', to: 'draft', cites: ['R-VCH-01'] },
  { from: ['draft'], by: 'ask-funding', kind: 'command', to: 'funding', cites: ['configured'] },
  { from: ['funding'], by: 'funding.granted', kind: 'heard', to: 'funding', cites: ['configured'] },
  { from: ['funding'], by: 'funding.refused', kind: 'heard', to: 'draft', cites: ['configured'] },
  { from: ['funding'], by: 'publish', kind: 'command', to: 'published', cites: ['INF-08', 'A-13'] },
  { from: ['published'], by: 'pause', kind: 'command', to: 'paused', cites: ['configured'] },
  { from: ['paused'], by: 'resume', kind: 'command', to: 'published', cites: ['configured'] },
  { from: ['published'], by: 'raise-quota', kind: 'command', to: 'published', cites: ['R-VCH-09'] },
  { from: ['published'], by: 'lower-quota', kind: 'command', to: 'published', cites: ['R-VCH-09'] },
  { from: ['paused'], by: 'raise-quota', kind: 'command', to: 'paused', cites: ['R-VCH-09'] },
  { from: ['paused'], by: 'lower-quota', kind: 'command', to: 'paused', cites: ['R-VCH-09'] },
  { from: ['draft', 'funding', 'published', 'paused'], by: 'close', kind: 'command', to: 'closed', cites: ['configured'] },
]);
