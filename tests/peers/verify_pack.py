#!/usr/bin/env python3
"""verify_pack.py FOLDER: checks an unpacked evidence pack by the steps of its verify.txt, and knows nothing
else of Siar. Prints what is wrong, one thing on a line; exit status 0 sound, 1 altered."""
import base64
import hashlib
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

top = pathlib.Path(sys.argv[1])
faults = []


def sha256(data):
    return hashlib.sha256(data).digest()


def need(holds, what):
    if not holds:
        faults.append(what)
    return holds


# 1
def digest_of(path, algorithm):
    digest = hashlib.new(algorithm)
    with open(top / path, "rb") as stream:
        for piece in iter(lambda: stream.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()


def check_manifest(name, algorithm, files):
    named = {}
    for line in (top / name).read_text("utf-8").split("\n"):
        if line:
            digest, path = line.split("  ", 1)
            named[re.sub("%(25|0D|0A)", lambda code: chr(int(code[1], 16)), path)] = digest
    for path in sorted(named.keys() - files):
        faults.append(f"missing {path}")
    for path in sorted(files - named.keys()):
        faults.append(f"added {path}")
    for path in sorted(files & named.keys()):
        need(digest_of(path, algorithm) == named[path], f"changed {path}")


everything = {
    os.path.relpath(os.path.join(folder, file), top) for folder, _, names in os.walk(top) for file in names
}
payload = {path for path in everything if path.startswith("data/")}
tags = {path for path in everything - payload if not path.startswith("tagmanifest-")}
for algorithm in ("sha256", "sha512"):
    check_manifest(f"manifest-{algorithm}.txt", algorithm, payload)
    check_manifest(f"tagmanifest-{algorithm}.txt", algorithm, tags)
octets = sum((top / path).stat().st_size for path in payload)
info = (top / "bag-info.txt").read_text("utf-8").split("\n")
need(f"Payload-Oxum: {octets}.{len(payload)}" in info, "Payload-Oxum")

# 2
name, key_id, coded = (top / "data/ledger/public-key.txt").read_text("utf-8").strip().split("+", 2)
marked = base64.b64decode(coded)
key = marked[1:]
need(marked[0] == 1 and len(key) == 32, "key")
need(sha256(name.encode() + b"\n" + marked)[:4].hex() == key_id, "id of key")


# 3
def is_signed(message, signature):
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "key.der").write_bytes(bytes.fromhex("302a300506032b6570032100") + key)
        (place / "message").write_bytes(message)
        (place / "signature").write_bytes(signature)
        return subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", place / "key.der",
             "-rawin", "-in", place / "message", "-sigfile", place / "signature"],
            capture_output=True, check=False).returncode == 0


def read_note(note):
    lines = note.split("\n")
    size, root = int(lines[1]), base64.b64decode(lines[2])
    beginning = f"\u2014 {name} "
    signature = base64.b64decode(lines[4].removeprefix(beginning))
    message = "".join(line + "\n" for line in lines[:3]).encode()
    holds = (lines[0] == name and lines[3] == "" and lines[4].startswith(beginning)
             and signature[:4].hex() == key_id and is_signed(message, signature[4:]))
    return size, root, holds


SIZE, ROOT, holds = read_note((top / "data/ledger/checkpoint.txt").read_text("utf-8"))
need(holds, "signature")


# 6
def node(left, right):
    return sha256(b"\x01" + left + right)


def is_under(leaf, seq, path):
    f, s, r = seq - 1, SIZE - 1, leaf
    if f > s:
        return False
    for p in path:
        if s == 0:
            return False
        if f % 2 == 1 or f == s:
            r = node(p, r)
            while f % 2 == 0 and f != 0:
                f, s = f // 2, s // 2
        else:
            r = node(r, p)
        f, s = f // 2, s // 2
    return s == 0 and r == ROOT


# 4 and 5
def field(text):
    data = text.encode()
    return struct.pack(">I", len(data)) + data


count = 0
for line in (top / "data/ledger/entries.jsonl").read_text("utf-8").split("\n"):
    if not line:
        continue
    count += 1
    entry = json.loads(line)
    seq = entry["seq"]
    leaf = sha256(b"\x00evt1" + struct.pack(">Qq", seq, entry["at_us"]) + field(entry["actor"])
                  + field(entry["kind"]) + field(entry["object"]) + entry["body"].encode())
    body = json.loads(entry["body"])
    need(leaf.hex() == entry["leaf"], f"leaf {seq}")
    need(all(body[one] == entry[one] for one in ("actor", "at_us", "kind", "object", "seq")), f"body {seq}")
    if entry["content"] is not None:
        salted = sha256(bytes.fromhex(entry["salt"]) + entry["content"].encode())
        need(salted.hex() == body["content"], f"content {seq}")
    need(is_under(leaf, seq, [bytes.fromhex(one) for one in entry["path"]]), f"proof {seq}")


# 7
def is_beginning(size, root, path):
    f, s = size - 1, SIZE - 1
    path = [root] + path if size & (size - 1) == 0 else path
    while f % 2 == 1:
        f, s = f // 2, s // 2
    a = b = path[0]
    for c in path[1:]:
        if s == 0:
            return False
        if f % 2 == 1 or f == s:
            a, b = node(c, a), node(c, b)
            while f % 2 == 0 and f != 0:
                f, s = f // 2, s // 2
        else:
            b = node(b, c)
        f, s = f // 2, s // 2
    return s == 0 and a == root and b == ROOT


older = json.loads((top / "data/ledger/consistency.json").read_text("utf-8"))["older"]
for one in older:
    size, root, holds = read_note(one["note"])
    need(holds and size == one["size"] and root.hex() == one["root"], f"older note {size}")
    need(is_beginning(size, root, [bytes.fromhex(each) for each in one["path"]]), f"older {size}")

print(f"{len(everything)} files, {count} entries, {len(older)} older checkpoints")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
