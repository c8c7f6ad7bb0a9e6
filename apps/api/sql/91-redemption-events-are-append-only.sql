revoke update, delete, truncate on redemption_event from current_user;
