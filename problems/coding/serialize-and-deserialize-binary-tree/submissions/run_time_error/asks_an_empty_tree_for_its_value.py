class Codec:
    def serialize(self, root):
        left = self.serialize(root.left) if root.left else "#"
        right = self.serialize(root.right) if root.right else "#"
        return f"{root.val},{left},{right}"

    def deserialize(self, data):
        parts = deque(data.split(","))

        def read():
            part = parts.popleft()
            return None if part == "#" else TreeNode(int(part), read(), read())

        return read()
