revoke update, delete, truncate on departure from current_user;
