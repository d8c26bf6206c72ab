const reverseBits = (n) => ~n >>> 0;
