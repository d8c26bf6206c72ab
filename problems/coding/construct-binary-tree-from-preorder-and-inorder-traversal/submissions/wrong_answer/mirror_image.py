def buildTree(preorder, inorder):
    if not inorder:
        return None
    middle = inorder.index(preorder[0])
    left = buildTree(preorder[1 : middle + 1], inorder[:middle])
    right = buildTree(preorder[middle + 1 :], inorder[middle + 1 :])
    return TreeNode(preorder[0], right, left)
