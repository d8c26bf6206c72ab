class Solution:
    def copyRandomList(self, head: "Optional[Node]") -> "Optional[Node]":
        copy_of = {None: None}
        node = head
        while node:
            copy_of[node] = Node(node.val)
            node = node.next
        for original, copy in copy_of.items():
            if original:
                copy.next = copy_of[original.next]
                copy.random = copy_of[original.random]
        return copy_of[head]
