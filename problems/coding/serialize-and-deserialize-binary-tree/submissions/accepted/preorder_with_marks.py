class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        parts = []

        def write(node):
            if node is None:
                parts.append("#")
                return
            parts.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return ",".join(parts)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        parts = iter(data.split(","))

        def read():
            part = next(parts)
            if part == "#":
                return None
            node = TreeNode(int(part))
            node.left = read()
            node.right = read()
            return node

        return read()


# Your Codec object will be instantiated and called as such:
# ser = Codec()
# deser = Codec()
# ans = deser.deserialize(ser.serialize(root))
