import { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, silent } from '../stated';
import { ASSESSMENT } from './places';

export const institution: Chapter<typeof institutionParameters> = {
  ...silent(institutionParameters),
  rules: {
    'R-INST-10': at(ASSESSMENT, '动态退出'),
    'R-INST-15': at('二（一）3', '8家左右机构'),
  },
};
