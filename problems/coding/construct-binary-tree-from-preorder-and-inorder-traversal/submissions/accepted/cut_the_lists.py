# The independent oracle: both lists are searched and cut at every node, as the definition says.
def build_tree(preorder, inorder):
    if not preorder:
        return None
    middle = inorder.index(preorder[0])
    return TreeNode(
        preorder[0],
        build_tree(preorder[1 : middle + 1], inorder[:middle]),
        build_tree(preorder[middle + 1 :], inorder[middle + 1 :]),
    )
