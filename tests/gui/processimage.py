"""What lies in memory and in files, searched for words in every encoding that the program uses."""

import os

ENCODINGS = ("utf-8", "utf-16-le", "latin-1")
PIECE = 16 * 1024 * 1024


def needles(words):
    """Bytes to the word they stand for."""
    return {word.encode(encoding): word for word in words for encoding in ENCODINGS}


def search(bytes_, wanted):
    return {word for needle, word in wanted.items() if needle in bytes_}


def readable_parts(pid):
    with open(f"/proc/{pid}/maps") as maps:
        for line in maps:
            span, rights = line.split()[:2]
            first, end = (int(x, 16) for x in span.split("-"))
            if rights.startswith("r"):
                yield first, end


def in_memory(pid, words):
    """Which of the words lie anywhere in the process, and how many bytes were looked through."""
    wanted = needles(words)
    overlap = max(map(len, wanted))
    found, looked = set(), 0
    with open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for first, end in readable_parts(pid):
            at = first
            while at < end:
                try:
                    memory.seek(at)
                    piece = memory.read(min(PIECE + overlap, end - at))
                except (OSError, ValueError, OverflowError):
                    break  # what the kernel shows to nobody, such as [vvar]
                if not piece:
                    break
                found |= search(piece, wanted)
                looked += len(piece)
                at += PIECE
    return found, looked


def in_files(root, words, but_not=()):
    """Words to the files below `root` that hold them, in content or name."""
    wanted = needles(words)
    found, looked = {}, 0
    for folder, folders, files in os.walk(root):
        folders[:] = [f for f in folders if os.path.join(folder, f) not in but_not]
        for name in folders + files:
            path = os.path.join(folder, name)
            content = b""
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
            looked += 1
            for word in search(os.fsencode(name) + b"\0" + content, wanted):
                found.setdefault(word, []).append(os.path.relpath(path, root))
    return found, looked
