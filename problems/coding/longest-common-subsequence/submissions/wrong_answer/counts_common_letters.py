def longestCommonSubsequence(text1, text2):
    return sum((Counter(text1) & Counter(text2)).values())
