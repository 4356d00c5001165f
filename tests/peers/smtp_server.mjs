// A mail server for tests: node smtp_server.mjs <folder> [starttls|tls|none]
// Writes its port to <folder>/port and each mail it took to <folder>/<n>.eml. By the recipient's name it behaves as
// servers do: "tidak-ada" is refused for good, "nanti" is put off once, "putus" breaks after the mail's last line.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { SMTPServer } = createRequire(new URL("../../web/package.json", import.meta.url))("smtp-server");
const [folder, protection = "starttls"] = process.argv.slice(2);
const putOff = new Set();
let count = 0;

function refusal(code, words) {
  return Object.assign(new Error(words), { responseCode: code });
}

const server = new SMTPServer({
  secure: protection === "tls",
  ...(protection === "none" ? { disabledCommands: ["STARTTLS"], allowInsecureAuth: true } : { key: readFileSync(join(folder, "key.pem")), cert: readFileSync(join(folder, "cert.pem")) }),
  authOptional: false,
  logger: false,
  onAuth({ username, password }, _session, done) {
    if (username === "humas" && password === "rahasia \"dan\" panjang") done(null, { user: username });
    else done(refusal(535, "salah sandi"));
  },
  onRcptTo({ address }, _session, done) {
    if (address.startsWith("tidak-ada@")) return done(refusal(550, "tidak ada kotak surat itu"));
    if (address.startsWith("nanti@") && !putOff.has(address)) {
      putOff.add(address);
      return done(refusal(451, "coba lagi nanti"));
    }
    done();
  },
  onData(stream, session, done) {
    const pieces = [];
    stream.on("data", (piece) => pieces.push(piece));
    stream.on("end", () => {
      const file = join(folder, `${++count}.eml`);
      writeFileSync(`${file}.part`, Buffer.concat(pieces));
      renameSync(`${file}.part`, file);
      if (session.envelope.rcptTo[0].address.startsWith("putus@")) return void server.connections.forEach((connection) => connection._socket.destroy());
      done();
    });
  },
});
server.on("error", () => undefined);
server.listen(0, "127.0.0.1", () => {
  writeFileSync(join(folder, "port.part"), String(server.server.address().port));
  renameSync(join(folder, "port.part"), join(folder, "port"));
});
