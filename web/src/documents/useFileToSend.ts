// The file of a form: chosen, sent once, its share and its name at the server kept for a second try.
import { useRef, useState } from "react";
import { upload } from "../evidence/uploads";

export interface FileToSend {
  readonly file: File | null;
  /** 0 to 1 while it is on its way, else null. */
  readonly share: number | null;
  readonly choose: (file: File) => void;
  /** Gives the token that names the file at the server. Throws the Refusal. */
  readonly send: () => Promise<string>;
}

export function useFileToSend(): FileToSend {
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const sent = useRef<{ readonly file: File; readonly token: string } | null>(null);
  const send = async () => {
    if (file === null) return "";
    if (sent.current?.file === file) return sent.current.token;
    try {
      const token = await upload(file, { onProgress: setShare });
      sent.current = { file, token };
      return token;
    } finally {
      setShare(null);
    }
  };
  return { file, share, choose: setFile, send };
}
