import { attendanceMigration } from './attendance.migration';
import { classMigration, rosterMigration } from './class.migration';
import { declarationsMigration } from './declarations.migration';
import { institutionMigration } from './institution.migration';

export const trainingMigrations = [institutionMigration, classMigration, rosterMigration, attendanceMigration, declarationsMigration];
