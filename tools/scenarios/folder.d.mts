export function scenarioFile(...parts: string[]): string;
