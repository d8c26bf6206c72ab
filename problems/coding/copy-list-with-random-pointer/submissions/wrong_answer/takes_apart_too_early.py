class Solution:
    def copyRandomList(self, head):
        if not head:
            return None
        node = head
        while node:
            node.next = Node(node.val, node.next, None)
            node = node.next.next

        copy_of_head = head.next
        node = head
        while node:
            copy = node.next
            following = copy.next
            # What lies behind has been taken apart already: there, next is an old node again.
            if node.random:
                copy.random = node.random.next
            node.next = following
            copy.next = following.next if following else None
            node = following
        return copy_of_head
