import { Logger } from '@aws-lambda-powertools/logger';

/** Facts a log line may carry. Never content, never identity: codes, counts, durations and request ids only. */
export interface LogFacts {
  requestId?: string;
  method?: string;
  /** The declared pattern (`/api/boards/:boardId`), never the path that was asked for. */
  route?: string;
  status?: number;
  milliseconds?: number;
  code?: string;
  eventId?: string;
  count?: number;
}

export interface Log {
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  /** The cause's name and stack are kept; its message is not, since libraries put input into it. */
  error(message: string, cause: unknown, facts?: LogFacts): void;
}

/** Structured JSON lines through Powertools. */
export function createLog(serviceName: string): Log {
  const logger = new Logger({ serviceName });
  return {
    info: (message, facts = {}) => {
      logger.info(message, { ...facts });
    },
    warn: (message, facts = {}) => {
      logger.warn(message, { ...facts });
    },
    error: (message, cause, facts = {}) => {
      logger.error(message, { ...facts, cause: describeCause(cause) });
    },
  };
}

/** Name and stack frames of an error and what caused it, without any message. */
export function describeCause(cause: unknown): { name: string; frames: string[] }[] {
  const described: { name: string; frames: string[] }[] = [];
  for (let error = cause; error instanceof Error && described.length < 4; error = error.cause) {
    const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    described.push({ name: error.name, frames: frames.slice(0, 12).map((line) => line.trim()) });
  }
  return described;
}
