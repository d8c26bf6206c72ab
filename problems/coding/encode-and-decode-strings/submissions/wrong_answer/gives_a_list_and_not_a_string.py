def encode(strs):
    return [(len(text), text) for text in strs]


def decode(s):
    return [text for _, text in s]
