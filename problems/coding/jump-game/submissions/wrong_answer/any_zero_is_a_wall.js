const canJump = (nums) => !nums.slice(0, -1).includes(0);
