import { expect, test } from "vitest";
import { recipientIn } from "./SendByMail";

test.each([
  ["ratna@polibatam.ac.id", null, "ratna@polibatam.ac.id"],
  [" Dr. Ratna <ratna@polibatam.ac.id> ", "Dr. Ratna", "ratna@polibatam.ac.id"],
  ["\"Ratna, Dr.\" <ratna@polibatam.ac.id>", "Ratna, Dr.", "ratna@polibatam.ac.id"],
  ["bukan alamat", null, "bukan alamat"],
])("%s is somebody with an address", (written, name, address) => {
  expect(recipientIn(written)).toEqual({ account: null, name, address });
});
