class Codec:
    def encode(self, strs):
        return ",".join(str(len(text)) for text in strs) + "#" + "".join(strs)

    def decode(self, s):
        lengths, texts = s.split("#")
        strs, at = [], 0
        for length in map(int, lengths.split(",")):
            strs.append(texts[at:at + length])
            at += length
        return strs
