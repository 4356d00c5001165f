// A mail server of the journey's own, on this machine: what the office sends arrives in a folder.
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class MailServer {
  private readonly folder = mkdtempSync(join(tmpdir(), "siar-mail-"));
  private readonly server: ChildProcess;

  constructor() {
    this.server = spawn("node", [join(import.meta.dirname, "../../../tests/peers/smtp_server.mjs"), this.folder, "none"], { stdio: "ignore" });
  }

  /** Once it listens. */
  async port(): Promise<number> {
    const file = join(this.folder, "port");
    for (let tries = 0; tries < 200 && !existsSync(file); tries += 1) await new Promise((later) => setTimeout(later, 50));
    return Number(readFileSync(file, "utf8"));
  }

  /** The mails that arrived, the oldest first. */
  mails(): readonly string[] {
    const names = readdirSync(this.folder).filter((name) => name.endsWith(".eml"));
    return names.sort((one, other) => Number.parseInt(one) - Number.parseInt(other)).map((name) => readFileSync(join(this.folder, name), "utf8"));
  }

  stop(): void {
    this.server.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The settings by which the office sends through it. */
export function settingsFor(port: number): object {
  return {
    is_on: true, sender_name: "Humas Polibatam", sender_address: "humas@kampus.example", smtp_host: "localhost", smtp_port: port, smtp_security: "none",
    smtp_user: "humas", smtp_password: 'rahasia "dan" panjang',
  };
}
