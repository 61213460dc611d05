import { readFileSync } from 'node:fs';

/** The memory of a process in MiB. */
export interface Usage {
  readonly resident: number;
  /** The most that it ever was. */
  readonly peak: number;
}

/** Undefined where the system does not tell by `/proc`, or the process has ended. */
export function usageOf(pid: number | undefined): Usage | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  } catch {
    return undefined;
  }
  const mebibytes = (name: string) => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
    return kibibytes === undefined ? undefined : Math.round(Number(kibibytes) / 102.4) / 10;
  };
  const [resident, peak] = [mebibytes('VmRSS'), mebibytes('VmHWM')];
  return resident === undefined || peak === undefined ? undefined : { resident, peak };
}
