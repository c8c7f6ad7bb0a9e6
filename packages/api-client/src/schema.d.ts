export interface paths {
    "/api/v1/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List adjustments, last requested first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    state?: "waiting" | "posted" | "rejected" | "withdrawn";
                    /** @description With those of its members, and of companies that were merged into it */
                    companyId?: string;
                    /** @description UUIDv7 */
                    memberId?: string;
                    /** @description By `requestedOn` */
                    from?: string;
                    /** @description A date in the club's time zone */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /** @description Null: the company's own wallet */
                                memberId: string | null;
                                /**
                                 * @description Added if above zero, taken if below
                                 * @example 500
                                 */
                                points: number;
                                /** @enum {string} */
                                reasonCode: "goodwill" | "correction" | "complaint" | "contest" | "migration" | "other";
                                /**
                                 * @description Null also when it was erased
                                 * @example Broken on arrival
                                 */
                                text: string | null;
                                /** @description The last day of added points; null until they are posted, if none was asked for */
                                expiresOn: string | null;
                                /** @enum {string} */
                                state: "waiting" | "posted" | "rejected" | "withdrawn";
                                needsApproval: boolean;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                requestedBy: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                requestedAt: string;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                requestedOn: string;
                                /** @description Who approved, rejected or withdrew it */
                                decidedBy: string | null;
                                decidedAt: string | null;
                                rejectionReason: string | null;
                                /**
                                 * @description Its entry in the wallet's statement
                                 * @example 17
                                 */
                                postedVersion: number | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Correct a company's or a member's points by hand
         * @description Posted at once (state `posted`) as long as what you post alone to this wallet today, added and taken points alike, comes to no more than the club setting `adjustmentApprovalAbove`; otherwise it waits for a second person (state `waiting`). Added points are available at once and pay debt first.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        companyId?: string;
                        /**
                         * Format: uuid
                         * @description For the member's own wallet
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        memberId?: string;
                        /**
                         * @description Added if above zero, taken if below
                         * @example 500
                         */
                        points: number;
                        /** @enum {string} */
                        reasonCode: "goodwill" | "correction" | "complaint" | "contest" | "migration" | "other";
                        /**
                         * @description Why, in words; required for `other`
                         * @example Broken on arrival
                         */
                        text?: string | null;
                        /** @description Of added points the last day on which they can be used; without it, as if they were earned that day */
                        expiresOn?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @description Null: the company's own wallet */
                            memberId: string | null;
                            /**
                             * @description Added if above zero, taken if below
                             * @example 500
                             */
                            points: number;
                            /** @enum {string} */
                            reasonCode: "goodwill" | "correction" | "complaint" | "contest" | "migration" | "other";
                            /**
                             * @description Null also when it was erased
                             * @example Broken on arrival
                             */
                            text: string | null;
                            /** @description The last day of added points; null until they are posted, if none was asked for */
                            expiresOn: string | null;
                            /** @enum {string} */
                            state: "waiting" | "posted" | "rejected" | "withdrawn";
                            needsApproval: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            requestedBy: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            requestedOn: string;
                            /** @description Who approved, rejected or withdrew it */
                            decidedBy: string | null;
                            decidedAt: string | null;
                            rejectionReason: string | null;
                            /**
                             * @description Its entry in the wallet's statement
                             * @example 17
                             */
                            postedVersion: number | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.insufficient_points`, `adjustment.member_has_left`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.unknown_company`, `adjustment.unknown_member`, `adjustment.expired`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an adjustment */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @description Null: the company's own wallet */
                            memberId: string | null;
                            /**
                             * @description Added if above zero, taken if below
                             * @example 500
                             */
                            points: number;
                            /** @enum {string} */
                            reasonCode: "goodwill" | "correction" | "complaint" | "contest" | "migration" | "other";
                            /**
                             * @description Null also when it was erased
                             * @example Broken on arrival
                             */
                            text: string | null;
                            /** @description The last day of added points; null until they are posted, if none was asked for */
                            expiresOn: string | null;
                            /** @enum {string} */
                            state: "waiting" | "posted" | "rejected" | "withdrawn";
                            needsApproval: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            requestedBy: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            requestedOn: string;
                            /** @description Who approved, rejected or withdrew it */
                            decidedBy: string | null;
                            decidedAt: string | null;
                            rejectionReason: string | null;
                            /**
                             * @description Its entry in the wallet's statement
                             * @example 17
                             */
                            postedVersion: number | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Withdraw an adjustment of your own that waits
         * @description It stays in the list, as `withdrawn`.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @description Null: the company's own wallet */
                            memberId: string | null;
                            /**
                             * @description Added if above zero, taken if below
                             * @example 500
                             */
                            points: number;
                            /** @enum {string} */
                            reasonCode: "goodwill" | "correction" | "complaint" | "contest" | "migration" | "other";
                            /**
                             * @description Null also when it was erased
                             * @example Broken on arrival
                             */
                            text: string | null;
                            /** @description The last day of added points; null until they are posted, if none was asked for */
                            expiresOn: string | null;
                            /** @enum {string} */
                            state: "waiting" | "posted" | "rejected" | "withdrawn";
                            needsApproval: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            requestedBy: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            requestedOn: string;
                            /** @description Who approved, rejected or withdrew it */
                            decidedBy: string | null;
                            decidedAt: string | null;
                            rejectionReason: string | null;
                            /**
                             * @description Its entry in the wallet's statement
                             * @example 17
                             */
                            postedVersion: number | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.requested_by_another`, `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.not_waiting` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve and post an adjustment that somebody else requested
         * @description If its company has been merged meanwhile, it is posted to the wallet that goes on.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @description Null: the company's own wallet */
                            memberId: string | null;
                            /**
                             * @description Added if above zero, taken if below
                             * @example 500
                             */
                            points: number;
                            /** @enum {string} */
                            reasonCode: "goodwill" | "correction" | "complaint" | "contest" | "migration" | "other";
                            /**
                             * @description Null also when it was erased
                             * @example Broken on arrival
                             */
                            text: string | null;
                            /** @description The last day of added points; null until they are posted, if none was asked for */
                            expiresOn: string | null;
                            /** @enum {string} */
                            state: "waiting" | "posted" | "rejected" | "withdrawn";
                            needsApproval: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            requestedBy: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            requestedOn: string;
                            /** @description Who approved, rejected or withdrew it */
                            decidedBy: string | null;
                            decidedAt: string | null;
                            rejectionReason: string | null;
                            /**
                             * @description Its entry in the wallet's statement
                             * @example 17
                             */
                            postedVersion: number | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.not_waiting`, `adjustment.needs_second_person`, `adjustment.insufficient_points`, `adjustment.member_has_left`, `adjustment.expired`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn down an adjustment that somebody else requested */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @description Null: the company's own wallet */
                            memberId: string | null;
                            /**
                             * @description Added if above zero, taken if below
                             * @example 500
                             */
                            points: number;
                            /** @enum {string} */
                            reasonCode: "goodwill" | "correction" | "complaint" | "contest" | "migration" | "other";
                            /**
                             * @description Null also when it was erased
                             * @example Broken on arrival
                             */
                            text: string | null;
                            /** @description The last day of added points; null until they are posted, if none was asked for */
                            expiresOn: string | null;
                            /** @enum {string} */
                            state: "waiting" | "posted" | "rejected" | "withdrawn";
                            needsApproval: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            requestedBy: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            requestedOn: string;
                            /** @description Who approved, rejected or withdrew it */
                            decidedBy: string | null;
                            decidedAt: string | null;
                            rejectionReason: string | null;
                            /**
                             * @description Its entry in the wallet's statement
                             * @example 17
                             */
                            postedVersion: number | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `adjustment.not_waiting`, `adjustment.needs_second_person` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** API keys, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /** @example ERP */
                                name: string;
                                /**
                                 * @example [
                                 *       "purchases:write"
                                 *     ]
                                 */
                                scopes: string[];
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                expiresAt: string | null;
                                revokedAt: string | null;
                                /** @description To the minute */
                                lastUsedAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Make an API key
         * @description Its token is in this answer and nowhere else. A key gives only scopes that it has itself.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example ERP */
                        name: string;
                        /**
                         * @example [
                         *       "purchases:write"
                         *     ]
                         */
                        scopes: ("adjustments:approve" | "adjustments:read" | "adjustments:write" | "api-keys:read" | "api-keys:write" | "audit-log:read" | "club-settings:read" | "club-settings:write" | "companies:read" | "companies:write" | "imports:read" | "imports:write" | "members:read" | "members:write" | "metrics:read" | "personal-data:read" | "personal-data:write" | "policies:read" | "policies:write" | "products:read" | "products:write" | "purchases:read" | "purchases:write" | "redemptions:read" | "redemptions:write" | "reports:read" | "rewards:read" | "rewards:write" | "sales-reps:read" | "sales-reps:write" | "transfers:write" | "wallets:read" | "wallets:write" | "webhooks:read" | "webhooks:write")[];
                        /** @description Null or absent: never */
                        expiresAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example ERP */
                            name: string;
                            /**
                             * @example [
                             *       "purchases:write"
                             *     ]
                             */
                            scopes: string[];
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            expiresAt: string | null;
                            revokedAt: string | null;
                            /** @description To the minute */
                            lastUsedAt: string | null;
                            /**
                             * @description Shown this once. Send it as `Authorization: Bearer …`
                             * @example stamkund_019aa1c27d307a539a440c6f4f0c1d11_Zq3vX0mBhT7nC5kLw9RfYd2JsGa8PeUxVi1NoK4tHbM
                             */
                            token: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One API key */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example ERP */
                            name: string;
                            /**
                             * @example [
                             *       "purchases:write"
                             *     ]
                             */
                            scopes: string[];
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            expiresAt: string | null;
                            revokedAt: string | null;
                            /** @description To the minute */
                            lastUsedAt: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an API key out of use for ever
         * @description In effect within two seconds. Repeating it changes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example ERP */
                            name: string;
                            /**
                             * @example [
                             *       "purchases:write"
                             *     ]
                             */
                            scopes: string[];
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            expiresAt: string | null;
                            revokedAt: string | null;
                            /** @description To the minute */
                            lastUsedAt: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what and when, newest first
         * @description Every change by staff, keys, members, jobs and commands. Purchases are not here: each keeps who delivered it. An import is one entry when it ends. What a person could be known by is shown until the person is erased.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description With all companies that were merged into it */
                    companyId?: string;
                    subjectKind?: string;
                    /** @description UUIDv7 */
                    subjectId?: string;
                    /** @description UUIDv7 */
                    actorId?: string;
                    /** @description Exactly this one, or with a dot at its end all that begin with it */
                    action?: string;
                    requestId?: string;
                    /** @description From this moment on */
                    from?: string;
                    /** @description Up to this moment */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                occurredAt: string;
                                actor: {
                                    /**
                                     * @description `system`: a job or a command
                                     * @enum {string}
                                     */
                                    kind: "api_key" | "staff" | "member" | "system";
                                    id: string | null;
                                    /** @description What a key is called */
                                    name: string | null;
                                };
                                /**
                                 * @description What happened to what
                                 * @example member.changed
                                 */
                                action: string;
                                subject: {
                                    /** @example member */
                                    kind: string;
                                    /** @description Null: the one there is, such as the club settings */
                                    id: string | null;
                                };
                                /** @description The company that it concerns */
                                companyId: string | null;
                                /** @description By field */
                                changes: {
                                    [key: string]: {
                                        before: unknown;
                                        after: unknown;
                                        /**
                                         * @description The values belonged to a person who was erased
                                         * @enum {boolean}
                                         */
                                        isErased?: true;
                                    };
                                };
                                /** @description The request that did it, as in its `X-Request-Id` */
                                requestId: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log as a file, newest first
         * @description However long it is. `changes` is JSON; no cell runs as a formula in a spreadsheet.
         */
        get: {
            parameters: {
                query?: {
                    /** @description With all companies that were merged into it */
                    companyId?: string;
                    subjectKind?: string;
                    /** @description UUIDv7 */
                    subjectId?: string;
                    /** @description UUIDv7 */
                    actorId?: string;
                    /** @description Exactly this one, or with a dot at its end all that begin with it */
                    action?: string;
                    requestId?: string;
                    /** @description From this moment on */
                    from?: string;
                    /** @description Up to this moment */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The entries, a line each */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/book-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the nightly proofs of the books, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                startedAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                finishedAt: string;
                                isClean: boolean;
                                violationCount: number;
                                /** @description The first hundred */
                                violations: {
                                    check: string;
                                    companyId: string | null;
                                    walletId: string | null;
                                    version: number | null;
                                    detail: string;
                                }[];
                                totals: {
                                    wallets: number;
                                    entries: number;
                                    available: number;
                                    pending: number;
                                    held: number;
                                    issued: number;
                                    redeemed: number;
                                    expired: number;
                                    adjusted: number;
                                    transferred: number;
                                };
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/club-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the club says about itself */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example Nordic Workshop Club */
                            name: string;
                            /**
                             * @description Where the club's business dates are
                             * @example Europe/Stockholm
                             */
                            timeZone: string;
                            /**
                             * @description The currency of figures over all customers
                             * @example SEK
                             */
                            currency: string;
                            /** @description Purchases before this day are recorded without awards; null: all earn */
                            earningStartsOn: string | null;
                            /**
                             * @description An adjustment of more points than this, either way, needs a second person
                             * @example 10000
                             */
                            adjustmentApprovalAbove: number;
                            /** @description Whether webhooks may be sent to this machine or a private network */
                            allowsPrivateWebhooks: boolean;
                            version: number;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the club settings
         * @description Takes If-Match. Recorded purchases keep their awards, whatever changes here.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag that was read */
                    "if-match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example Nordic Workshop Club */
                        name?: string;
                        /**
                         * @description Where the club's business dates are
                         * @example Europe/Stockholm
                         */
                        timeZone?: string;
                        /**
                         * @description The currency of figures over all customers
                         * @example SEK
                         */
                        currency?: string;
                        /** @description Purchases before this day are recorded without awards; null: all earn */
                        earningStartsOn?: string | null;
                        /**
                         * @description An adjustment of more points than this, either way, needs a second person
                         * @example 10000
                         */
                        adjustmentApprovalAbove?: number;
                        /** @description Whether webhooks may be sent to this machine or a private network */
                        allowsPrivateWebhooks?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example Nordic Workshop Club */
                            name: string;
                            /**
                             * @description Where the club's business dates are
                             * @example Europe/Stockholm
                             */
                            timeZone: string;
                            /**
                             * @description The currency of figures over all customers
                             * @example SEK
                             */
                            currency: string;
                            /** @description Purchases before this day are recorded without awards; null: all earn */
                            earningStartsOn: string | null;
                            /**
                             * @description An adjustment of more points than this, either way, needs a second person
                             * @example 10000
                             */
                            adjustmentApprovalAbove: number;
                            /** @description Whether webhooks may be sent to this machine or a private network */
                            allowsPrivateWebhooks: boolean;
                            version: number;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.changed_meanwhile` */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.if_match_missing` */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List companies, by name */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description Exactly this number, current or not. Of a merged company it finds the one that it was merged into */
                    companyNo?: string;
                    /** @description Part of the name or of a number */
                    q?: string;
                    country?: string;
                    /** @description UUIDv7 */
                    salesRepId?: string;
                    participates?: "true" | "false";
                    status?: "active" | "merged";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @description The ERP's number of the company
                                 * @example AW00000676
                                 */
                                companyNo: string;
                                /** @description Earlier numbers, and those of companies merged into it. All of them work */
                                otherCompanyNos: string[];
                                /** @example Progressive Sports */
                                name: string;
                                /**
                                 * @description Registration number
                                 * @example 556677-8899
                                 */
                                orgNo: string | null;
                                /**
                                 * @description As the ERP writes it
                                 * @example US
                                 */
                                country: string | null;
                                /** @example Renton */
                                city: string | null;
                                /** @example 98055 */
                                postalCode: string | null;
                                /** @example 3207 S Grady Way */
                                address: string | null;
                                /** @example Specialty Bike Shop */
                                industry: string | null;
                                /** @example 10 */
                                employees: number | null;
                                /** @description The sales rep whom the company is assigned to */
                                salesRepId: string | null;
                                currency: string | null;
                                /** @description The purchases of a company that does not are recorded and earn nothing */
                                participates: boolean;
                                /** @enum {string} */
                                status: "active" | "merged";
                                mergedIntoId: string | null;
                                mergedAt: string | null;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Create a company
         * @description Its points go to a wallet that is opened with it.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The ERP's number of the company
                         * @example AW00000676
                         */
                        companyNo: string;
                        /** @example Progressive Sports */
                        name: string;
                        /**
                         * @description Registration number
                         * @example 556677-8899
                         */
                        orgNo?: string | null;
                        /**
                         * @description As the ERP writes it
                         * @example US
                         */
                        country?: string | null;
                        /** @example Renton */
                        city?: string | null;
                        /** @example 98055 */
                        postalCode?: string | null;
                        /** @example 3207 S Grady Way */
                        address?: string | null;
                        /** @example Specialty Bike Shop */
                        industry?: string | null;
                        /** @example 10 */
                        employees?: number | null;
                        /** @description The sales rep whom the company is assigned to */
                        salesRepId?: string | null;
                        currency?: string | null;
                        /**
                         * @description The purchases of a company that does not are recorded and earn nothing
                         * @default true
                         */
                        participates?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the company
                             * @example AW00000676
                             */
                            companyNo: string;
                            /** @description Earlier numbers, and those of companies merged into it. All of them work */
                            otherCompanyNos: string[];
                            /** @example Progressive Sports */
                            name: string;
                            /**
                             * @description Registration number
                             * @example 556677-8899
                             */
                            orgNo: string | null;
                            /**
                             * @description As the ERP writes it
                             * @example US
                             */
                            country: string | null;
                            /** @example Renton */
                            city: string | null;
                            /** @example 98055 */
                            postalCode: string | null;
                            /** @example 3207 S Grady Way */
                            address: string | null;
                            /** @example Specialty Bike Shop */
                            industry: string | null;
                            /** @example 10 */
                            employees: number | null;
                            /** @description The sales rep whom the company is assigned to */
                            salesRepId: string | null;
                            currency: string | null;
                            /** @description The purchases of a company that does not are recorded and earn nothing */
                            participates: boolean;
                            /** @enum {string} */
                            status: "active" | "merged";
                            mergedIntoId: string | null;
                            mergedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.number_taken`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown_sales_rep`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a company
         * @description A merged company stays readable; `mergedIntoId` names the one that goes on.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the company
                             * @example AW00000676
                             */
                            companyNo: string;
                            /** @description Earlier numbers, and those of companies merged into it. All of them work */
                            otherCompanyNos: string[];
                            /** @example Progressive Sports */
                            name: string;
                            /**
                             * @description Registration number
                             * @example 556677-8899
                             */
                            orgNo: string | null;
                            /**
                             * @description As the ERP writes it
                             * @example US
                             */
                            country: string | null;
                            /** @example Renton */
                            city: string | null;
                            /** @example 98055 */
                            postalCode: string | null;
                            /** @example 3207 S Grady Way */
                            address: string | null;
                            /** @example Specialty Bike Shop */
                            industry: string | null;
                            /** @example 10 */
                            employees: number | null;
                            /** @description The sales rep whom the company is assigned to */
                            salesRepId: string | null;
                            currency: string | null;
                            /** @description The purchases of a company that does not are recorded and earn nothing */
                            participates: boolean;
                            /** @enum {string} */
                            status: "active" | "merged";
                            mergedIntoId: string | null;
                            mergedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a company
         * @description Takes `If-Match` with the ETag that was read.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag that was read */
                    "if-match": string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            /** @description Only what changes; null clears */
            requestBody: {
                content: {
                    "application/json": {
                        /** @example Progressive Sports */
                        name?: string;
                        /**
                         * @description Registration number
                         * @example 556677-8899
                         */
                        orgNo?: string | null;
                        /**
                         * @description As the ERP writes it
                         * @example US
                         */
                        country?: string | null;
                        /** @example Renton */
                        city?: string | null;
                        /** @example 98055 */
                        postalCode?: string | null;
                        /** @example 3207 S Grady Way */
                        address?: string | null;
                        /** @example Specialty Bike Shop */
                        industry?: string | null;
                        /** @example 10 */
                        employees?: number | null;
                        /** @description The sales rep whom the company is assigned to */
                        salesRepId?: string | null;
                        currency?: string | null;
                        /** @description The purchases of a company that does not are recorded and earn nothing */
                        participates?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the company
                             * @example AW00000676
                             */
                            companyNo: string;
                            /** @description Earlier numbers, and those of companies merged into it. All of them work */
                            otherCompanyNos: string[];
                            /** @example Progressive Sports */
                            name: string;
                            /**
                             * @description Registration number
                             * @example 556677-8899
                             */
                            orgNo: string | null;
                            /**
                             * @description As the ERP writes it
                             * @example US
                             */
                            country: string | null;
                            /** @example Renton */
                            city: string | null;
                            /** @example 98055 */
                            postalCode: string | null;
                            /** @example 3207 S Grady Way */
                            address: string | null;
                            /** @example Specialty Bike Shop */
                            industry: string | null;
                            /** @example 10 */
                            employees: number | null;
                            /** @description The sales rep whom the company is assigned to */
                            salesRepId: string | null;
                            currency: string | null;
                            /** @description The purchases of a company that does not are recorded and earn nothing */
                            participates: boolean;
                            /** @enum {string} */
                            status: "active" | "merged";
                            mergedIntoId: string | null;
                            mergedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.merged` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.changed_meanwhile` */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown_sales_rep`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.if_match_missing` */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/companies/{id}/gift-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who at a company received what, when and worth what, last received first
         * @description What was cancelled afterwards is not listed.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description Received on this day or later */
                    from?: string;
                    /** @description Received on this day or before */
                    to?: string;
                    /** @description `csv`, or `Accept: text/csv`: the whole list as a file */
                    format?: "json" | "csv";
                };
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                redemptionId: string;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                receivedOn: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * @description The ERP's number of the company
                                 * @example AW00000676
                                 */
                                companyNo: string;
                                companyName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                memberId: string;
                                /**
                                 * @description As the member is called now; null: unknown or erased
                                 * @example James Aguilar
                                 */
                                memberName: string | null;
                                /** @example Work jacket */
                                rewardName: string;
                                /**
                                 * @example merchandise
                                 * @enum {string}
                                 */
                                rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                                isBusinessReward: boolean;
                                /** @example 1240 */
                                points: number;
                                /** @description What it cost the supplier, or the credit; null: unknown */
                                worth: string | null;
                                currency: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a company into another one
         * @description Its numbers go on working and lead to the other company; its members, points, debt and holds move there. Answers with the company that goes on. It cannot be undone.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The company that goes on
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        intoCompanyId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the company
                             * @example AW00000676
                             */
                            companyNo: string;
                            /** @description Earlier numbers, and those of companies merged into it. All of them work */
                            otherCompanyNos: string[];
                            /** @example Progressive Sports */
                            name: string;
                            /**
                             * @description Registration number
                             * @example 556677-8899
                             */
                            orgNo: string | null;
                            /**
                             * @description As the ERP writes it
                             * @example US
                             */
                            country: string | null;
                            /** @example Renton */
                            city: string | null;
                            /** @example 98055 */
                            postalCode: string | null;
                            /** @example 3207 S Grady Way */
                            address: string | null;
                            /** @example Specialty Bike Shop */
                            industry: string | null;
                            /** @example 10 */
                            employees: number | null;
                            /** @description The sales rep whom the company is assigned to */
                            salesRepId: string | null;
                            currency: string | null;
                            /** @description The purchases of a company that does not are recorded and earn nothing */
                            participates: boolean;
                            /** @enum {string} */
                            status: "active" | "merged";
                            mergedIntoId: string | null;
                            mergedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.merged`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `merger.into_itself`, `merger.unknown_company`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a company a new number
         * @description It becomes the current one. Earlier numbers go on working, and one of them can be made current again.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The ERP's number of the company
                         * @example AW00000676
                         */
                        companyNo: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the company
                             * @example AW00000676
                             */
                            companyNo: string;
                            /** @description Earlier numbers, and those of companies merged into it. All of them work */
                            otherCompanyNos: string[];
                            /** @example Progressive Sports */
                            name: string;
                            /**
                             * @description Registration number
                             * @example 556677-8899
                             */
                            orgNo: string | null;
                            /**
                             * @description As the ERP writes it
                             * @example US
                             */
                            country: string | null;
                            /** @example Renton */
                            city: string | null;
                            /** @example 98055 */
                            postalCode: string | null;
                            /** @example 3207 S Grady Way */
                            address: string | null;
                            /** @example Specialty Bike Shop */
                            industry: string | null;
                            /** @example 10 */
                            employees: number | null;
                            /** @description The sales rep whom the company is assigned to */
                            salesRepId: string | null;
                            currency: string | null;
                            /** @description The purchases of a company that does not are recorded and earn nothing */
                            participates: boolean;
                            /** @enum {string} */
                            status: "active" | "merged";
                            mergedIntoId: string | null;
                            mergedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.merged`, `company.number_taken` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/redemption-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a company allows its people to redeem
         * @description Version 0: the company never said anything, and allows everything. A merged company has the rules of the one that goes on.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * @description Redeemers and administrators, or administrators alone. A viewer never may
                             * @enum {string}
                             */
                            whoMayRedeem: "redeemers" | "administrators";
                            /**
                             * @description A redemption of more points than this needs the approval of a company administrator; null: none does
                             * @example 5000
                             */
                            approvalAbovePoints: number | null;
                            /**
                             * @description What a member may receive in a calendar year, at the rewards' cost. Business rewards do not count; a reward whose cost in this currency is unknown is beyond any cap
                             * @example {
                             *       "amount": "450.0000",
                             *       "currency": "SEK"
                             *     }
                             */
                            valueCapPerMemberAndYear: {
                                /** @example 2024.9940 */
                                amount: string;
                                /** @example SEK */
                                currency: string;
                            } | null;
                            blockedKinds: ("merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit")[];
                            businessRewardsOnly: boolean;
                            /** @description Allows business rewards only, whatever else is said here */
                            isPublicSector: boolean;
                            version: number;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Replace what a company allows its people to redeem
         * @description Takes `If-Match` with the ETag that was read, `"0"` the first time. What was requested before stays as it is.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Redeemers and administrators, or administrators alone. A viewer never may
                         * @enum {string}
                         */
                        whoMayRedeem: "redeemers" | "administrators";
                        /**
                         * @description A redemption of more points than this needs the approval of a company administrator; null: none does
                         * @example 5000
                         */
                        approvalAbovePoints: number | null;
                        /**
                         * @description What a member may receive in a calendar year, at the rewards' cost. Business rewards do not count; a reward whose cost in this currency is unknown is beyond any cap
                         * @example {
                         *       "amount": "450.0000",
                         *       "currency": "SEK"
                         *     }
                         */
                        valueCapPerMemberAndYear: {
                            /** @example 2024.9940 */
                            amount: string;
                            /** @example SEK */
                            currency: string;
                        } | null;
                        blockedKinds: ("merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit")[];
                        businessRewardsOnly: boolean;
                        /** @description Allows business rewards only, whatever else is said here */
                        isPublicSector: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * @description Redeemers and administrators, or administrators alone. A viewer never may
                             * @enum {string}
                             */
                            whoMayRedeem: "redeemers" | "administrators";
                            /**
                             * @description A redemption of more points than this needs the approval of a company administrator; null: none does
                             * @example 5000
                             */
                            approvalAbovePoints: number | null;
                            /**
                             * @description What a member may receive in a calendar year, at the rewards' cost. Business rewards do not count; a reward whose cost in this currency is unknown is beyond any cap
                             * @example {
                             *       "amount": "450.0000",
                             *       "currency": "SEK"
                             *     }
                             */
                            valueCapPerMemberAndYear: {
                                /** @example 2024.9940 */
                                amount: string;
                                /** @example SEK */
                                currency: string;
                            } | null;
                            blockedKinds: ("merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit")[];
                            businessRewardsOnly: boolean;
                            /** @description Allows business rewards only, whatever else is said here */
                            isPublicSector: boolean;
                            version: number;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.merged` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a company's points
         * @description A merged company answers with the wallet of the company that it was merged into.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description Of a merged company, the one that it was merged into
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description The company's id, or the member's
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            walletId: string;
                            /**
                             * @description Spendable now
                             * @example 1240
                             */
                            available: number;
                            /**
                             * @description Earned and not spendable yet
                             * @example 1240
                             */
                            pending: number;
                            /**
                             * @description Set aside for open redemptions
                             * @example 1240
                             */
                            held: number;
                            /**
                             * @description Owed after returns; the next points pay it. Then `available` is 0
                             * @example 1240
                             */
                            debt: number;
                            /** @description Available points whose last day is within 60 days, earliest first */
                            expiringSoon: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                expiresOn: string;
                                /** @example 1240 */
                                points: number;
                            }[];
                            /** @description The pending points by the day they become available; null: when their purchase is paid */
                            maturing: {
                                availableOn: string | null;
                                /** @example 1240 */
                                points: number;
                            }[];
                            /**
                             * Format: date
                             * @description Everything that matured or expired by this day is in the figures
                             * @example 2026-03-31
                             */
                            asOf: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{id}/wallet/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a company's statement, newest first
         * @description Every change of its points, explained. The statement of a merged company ends with the transfer of its points to the company that it was merged into.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    kind?: "earn" | "mature" | "hold" | "settle" | "release" | "expire" | "reverse" | "adjust" | "transfer";
                    /** @description By `occurredOn` */
                    from?: string;
                    /** @description A date in the club's time zone */
                    to?: string;
                };
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * @description Counts the entries of the wallet, without gaps
                                 * @example 17
                                 */
                                version: number;
                                /** @enum {string} */
                                kind: "earn" | "mature" | "hold" | "settle" | "release" | "expire" | "reverse" | "adjust" | "transfer";
                                /**
                                 * Format: date
                                 * @description The date of the document, or of what time brought about
                                 * @example 2026-03-31
                                 */
                                occurredOn: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                                /**
                                 * @description What the holder's points changed by: the sum of `change`
                                 * @example 1240
                                 */
                                points: number;
                                change: {
                                    /** @example 1240 */
                                    available: number;
                                    /** @example 1240 */
                                    pending: number;
                                    /** @example 1240 */
                                    held: number;
                                };
                                /** @description After this entry */
                                balance: {
                                    /** @example 1240 */
                                    available: number;
                                    /** @example 1240 */
                                    pending: number;
                                    /** @example 1240 */
                                    held: number;
                                    /** @example 1240 */
                                    debt: number;
                                };
                                /** @description Earned or adjusted points: from when they can be spent; null: when their purchase is paid */
                                availableOn: string | null;
                                /** @description The last day of the points that were earned, added or taken back, or the one that has passed */
                                expiresOn: string | null;
                                /** @description The purchase, return, redemption, opening balance, adjustment, transfer or merger that it is booked under */
                                documentId: string | null;
                                /** @description The invoice that earned or was paid, or the return that took points back */
                                purchase: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    id: string;
                                    /** @example SO43659 */
                                    invoiceNo: string;
                                    /** @enum {string} */
                                    kind: "invoice" | "return";
                                    /**
                                     * Format: date
                                     * @description A date in the club's time zone
                                     * @example 2026-03-31
                                     */
                                    occurredOn: string;
                                } | null;
                                /** @description Of a return: the invoice whose points it took back */
                                original: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    id: string;
                                    /** @example SO43659 */
                                    invoiceNo: string;
                                    /** @enum {string} */
                                    kind: "invoice" | "return";
                                    /**
                                     * Format: date
                                     * @description A date in the club's time zone
                                     * @example 2026-03-31
                                     */
                                    occurredOn: string;
                                } | null;
                                /** @description What points were set aside for, spent on, or given back from; with its state of today */
                                redemption: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    id: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    rewardId: string;
                                    /** @example Work jacket */
                                    rewardName: string;
                                    /**
                                     * Format: uuid
                                     * @description For whom
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    memberId: string;
                                    /** @enum {string} */
                                    state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                                } | null;
                                /** @description Line by line, what the purchase was given or the return took from its original; the first 100. Where the policy gives a share to the member who placed it, they add up to the points of both wallets. */
                                awards: {
                                    /** @example 1 */
                                    lineNo: number;
                                    /** @example BK-M82B-42 */
                                    sku: string;
                                    /** @example base */
                                    ruleId: string;
                                    /** @example Base rate */
                                    ruleName: string;
                                    /** @example 1240 */
                                    points: number;
                                    /**
                                     * @description Codes and figures from which the award can be explained in any language
                                     * @example {
                                     *       "kind": "base",
                                     *       "rateBasisPoints": 10000,
                                     *       "band": "top",
                                     *       "multiplierHundredths": 300,
                                     *       "trims": []
                                     *     }
                                     */
                                    reason: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                /** @description The purchase itself has them all */
                                hasMoreAwards: boolean;
                                /**
                                 * @description Of an adjustment
                                 * @example opening_balance
                                 */
                                reasonCode: string | null;
                                /** @description Of an adjustment: who made it */
                                actorId: string | null;
                                /** @description Of a transfer: where the points went, or came from */
                                counterWallet: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    companyId: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    walletId: string;
                                } | null;
                                /** @description Of an expiry: the points that expired, by their dates */
                                lots: {
                                    availableOn: string | null;
                                    /**
                                     * Format: date
                                     * @description A date in the club's time zone
                                     * @example 2026-03-31
                                     */
                                    expiresOn: string;
                                    /** @example 1240 */
                                    points: number;
                                }[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gift-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who received what, when and worth what, last received first
         * @description What was cancelled afterwards is not listed.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description Received on this day or later */
                    from?: string;
                    /** @description Received on this day or before */
                    to?: string;
                    /** @description `csv`, or `Accept: text/csv`: the whole list as a file */
                    format?: "json" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                redemptionId: string;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                receivedOn: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * @description The ERP's number of the company
                                 * @example AW00000676
                                 */
                                companyNo: string;
                                companyName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                memberId: string;
                                /**
                                 * @description As the member is called now; null: unknown or erased
                                 * @example James Aguilar
                                 */
                                memberName: string | null;
                                /** @example Work jacket */
                                rewardName: string;
                                /**
                                 * @example merchandise
                                 * @enum {string}
                                 */
                                rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                                isBusinessReward: boolean;
                                /** @example 1240 */
                                points: number;
                                /** @description What it cost the supplier, or the credit; null: unknown */
                                worth: string | null;
                                currency: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @description What the file is about
                                 * @example purchases
                                 * @enum {string}
                                 */
                                kind: "reps" | "products" | "product-costs" | "companies" | "contacts" | "balances" | "purchases";
                                fileName: string;
                                /** @enum {string} */
                                state: "queued" | "running" | "finished" | "failed";
                                /** @description Rows of the file (of purchases: lines); null while not yet known */
                                rows: number | null;
                                imported: number;
                                /** @description Rows that say nothing new */
                                unchanged: number;
                                /** @description Rows that did not go in; `/imports/{id}/rejects` has them with their reasons */
                                rejected: number;
                                progressPercent: number;
                                /** @description Columns of the file that mean nothing here */
                                ignoredColumns: string[];
                                /** @description Why the file was refused. Rows that are counted are in all the same */
                                failure: {
                                    code: string;
                                    message: string;
                                } | null;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                startedAt: string | null;
                                finishedAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Import a CSV file
         * @description UTF-8, with commas or semicolons, plain or gzipped. The file is kept and imported by a job: ask for it until its `state` is `finished` or `failed`. Importing the same file twice changes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description CSV, or gzipped CSV
                         */
                        file: string;
                        /**
                         * @description Left out, the name of the file says it: `purchases-2026-03.csv`
                         * @example purchases
                         * @enum {string}
                         */
                        kind?: "reps" | "products" | "product-costs" | "companies" | "contacts" | "balances" | "purchases";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description What the file is about
                             * @example purchases
                             * @enum {string}
                             */
                            kind: "reps" | "products" | "product-costs" | "companies" | "contacts" | "balances" | "purchases";
                            fileName: string;
                            /** @enum {string} */
                            state: "queued" | "running" | "finished" | "failed";
                            /** @description Rows of the file (of purchases: lines); null while not yet known */
                            rows: number | null;
                            imported: number;
                            /** @description Rows that say nothing new */
                            unchanged: number;
                            /** @description Rows that did not go in; `/imports/{id}/rejects` has them with their reasons */
                            rejected: number;
                            progressPercent: number;
                            /** @description Columns of the file that mean nothing here */
                            ignoredColumns: string[];
                            /** @description Why the file was refused. Rows that are counted are in all the same */
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            startedAt: string | null;
                            finishedAt: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large`, `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type`, `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `import.file_missing`, `import.unknown_kind`, `import.missing_column`, `import.empty_file`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import has come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description What the file is about
                             * @example purchases
                             * @enum {string}
                             */
                            kind: "reps" | "products" | "product-costs" | "companies" | "contacts" | "balances" | "purchases";
                            fileName: string;
                            /** @enum {string} */
                            state: "queued" | "running" | "finished" | "failed";
                            /** @description Rows of the file (of purchases: lines); null while not yet known */
                            rows: number | null;
                            imported: number;
                            /** @description Rows that say nothing new */
                            unchanged: number;
                            /** @description Rows that did not go in; `/imports/{id}/rejects` has them with their reasons */
                            rejected: number;
                            progressPercent: number;
                            /** @description Columns of the file that mean nothing here */
                            ignoredColumns: string[];
                            /** @description Why the file was refused. Rows that are counted are in all the same */
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            startedAt: string | null;
                            finishedAt: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `import.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rejected rows as CSV
         * @description The columns of the file and four more: line, column, code, reason. Correct it and import it as it is. Cells that a spreadsheet would run as a formula have an apostrophe before them, which the import takes away again. Kept for 30 days.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rejected rows so far */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `import.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members, by e-mail address */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description UUIDv7 */
                    companyId?: string;
                    /** @description Part of the name or of the e-mail address */
                    q?: string;
                    /** @description What the member may do for the company: everything, redeem its points, or look */
                    role?: "company_administrator" | "redeemer" | "viewer";
                    status?: "active" | "left";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * Format: email
                                 * @example james9@adventure-works.com
                                 */
                                email: string;
                                /** @example James */
                                firstName: string | null;
                                /** @example Aguilar */
                                lastName: string | null;
                                /** @example 141-555-0172 */
                                phone: string | null;
                                /** @example Purchasing Manager */
                                jobTitle: string | null;
                                /**
                                 * @description What the member may do for the company: everything, redeem its points, or look
                                 * @enum {string}
                                 */
                                role: "company_administrator" | "redeemer" | "viewer";
                                /** @enum {string} */
                                status: "active" | "left";
                                leftAt: string | null;
                                /** @description The record that goes on, if a merger found the same person at both companies */
                                mergedIntoId: string | null;
                                /** @description When the person was erased: nothing here tells who it was */
                                erasedAt: string | null;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Create a member
         * @description A company has one member per e-mail address, whatever its case; several companies may have the same one.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        companyId: string;
                        /** @example james9@adventure-works.com */
                        email: string;
                        /** @example James */
                        firstName?: string | null;
                        /** @example Aguilar */
                        lastName?: string | null;
                        /** @example 141-555-0172 */
                        phone?: string | null;
                        /** @example Purchasing Manager */
                        jobTitle?: string | null;
                        /**
                         * @description What the member may do for the company: everything, redeem its points, or look
                         * @default redeemer
                         * @enum {string}
                         */
                        role?: "company_administrator" | "redeemer" | "viewer";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: email
                             * @example james9@adventure-works.com
                             */
                            email: string;
                            /** @example James */
                            firstName: string | null;
                            /** @example Aguilar */
                            lastName: string | null;
                            /** @example 141-555-0172 */
                            phone: string | null;
                            /** @example Purchasing Manager */
                            jobTitle: string | null;
                            /**
                             * @description What the member may do for the company: everything, redeem its points, or look
                             * @enum {string}
                             */
                            role: "company_administrator" | "redeemer" | "viewer";
                            /** @enum {string} */
                            status: "active" | "left";
                            leftAt: string | null;
                            /** @description The record that goes on, if a merger found the same person at both companies */
                            mergedIntoId: string | null;
                            /** @description When the person was erased: nothing here tells who it was */
                            erasedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `company.merged`, `member.email_taken`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown_company`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a member */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: email
                             * @example james9@adventure-works.com
                             */
                            email: string;
                            /** @example James */
                            firstName: string | null;
                            /** @example Aguilar */
                            lastName: string | null;
                            /** @example 141-555-0172 */
                            phone: string | null;
                            /** @example Purchasing Manager */
                            jobTitle: string | null;
                            /**
                             * @description What the member may do for the company: everything, redeem its points, or look
                             * @enum {string}
                             */
                            role: "company_administrator" | "redeemer" | "viewer";
                            /** @enum {string} */
                            status: "active" | "left";
                            leftAt: string | null;
                            /** @description The record that goes on, if a merger found the same person at both companies */
                            mergedIntoId: string | null;
                            /** @description When the person was erased: nothing here tells who it was */
                            erasedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description Takes `If-Match` with the ETag that was read.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag that was read */
                    "if-match": string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            /** @description Only what changes; null clears */
            requestBody: {
                content: {
                    "application/json": {
                        /** @example James */
                        firstName?: string | null;
                        /** @example Aguilar */
                        lastName?: string | null;
                        /** @example 141-555-0172 */
                        phone?: string | null;
                        /** @example Purchasing Manager */
                        jobTitle?: string | null;
                        /**
                         * @description What the member may do for the company: everything, redeem its points, or look
                         * @enum {string}
                         */
                        role?: "company_administrator" | "redeemer" | "viewer";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: email
                             * @example james9@adventure-works.com
                             */
                            email: string;
                            /** @example James */
                            firstName: string | null;
                            /** @example Aguilar */
                            lastName: string | null;
                            /** @example 141-555-0172 */
                            phone: string | null;
                            /** @example Purchasing Manager */
                            jobTitle: string | null;
                            /**
                             * @description What the member may do for the company: everything, redeem its points, or look
                             * @enum {string}
                             */
                            role: "company_administrator" | "redeemer" | "viewer";
                            /** @enum {string} */
                            status: "active" | "left";
                            leftAt: string | null;
                            /** @description The record that goes on, if a merger found the same person at both companies */
                            mergedIntoId: string | null;
                            /** @description When the person was erased: nothing here tells who it was */
                            erasedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.merged`, `member.erased` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.changed_meanwhile` */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.if_match_missing` */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/members/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member leaves the company
         * @description All that is in the personal wallet goes to the company.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: email
                             * @example james9@adventure-works.com
                             */
                            email: string;
                            /** @example James */
                            firstName: string | null;
                            /** @example Aguilar */
                            lastName: string | null;
                            /** @example 141-555-0172 */
                            phone: string | null;
                            /** @example Purchasing Manager */
                            jobTitle: string | null;
                            /**
                             * @description What the member may do for the company: everything, redeem its points, or look
                             * @enum {string}
                             */
                            role: "company_administrator" | "redeemer" | "viewer";
                            /** @enum {string} */
                            status: "active" | "left";
                            leftAt: string | null;
                            /** @description The record that goes on, if a merger found the same person at both companies */
                            mergedIntoId: string | null;
                            /** @description When the person was erased: nothing here tells who it was */
                            erasedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.merged`, `member.has_left`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * A member who left is back
         * @description The points that went to the company stay there.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: email
                             * @example james9@adventure-works.com
                             */
                            email: string;
                            /** @example James */
                            firstName: string | null;
                            /** @example Aguilar */
                            lastName: string | null;
                            /** @example 141-555-0172 */
                            phone: string | null;
                            /** @example Purchasing Manager */
                            jobTitle: string | null;
                            /**
                             * @description What the member may do for the company: everything, redeem its points, or look
                             * @enum {string}
                             */
                            role: "company_administrator" | "redeemer" | "viewer";
                            /** @enum {string} */
                            status: "active" | "left";
                            leftAt: string | null;
                            /** @description The record that goes on, if a merger found the same person at both companies */
                            mergedIntoId: string | null;
                            /** @description When the person was erased: nothing here tells who it was */
                            erasedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.merged`, `member.has_not_left` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person at a company
         * @description Names, e-mail address, phone, job title, what the audit log remembers of them and free texts about them go; ids and every number stay. A member who had not left leaves, for which their own wallet must be empty. The e-mail address is free for a new member. It cannot be undone; repeating it changes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The person asked for it, withdrew their consent, or is of no concern to the club any more
                         * @enum {string}
                         */
                        reason: "requested" | "consent_withdrawn" | "no_longer_needed";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: email
                             * @example james9@adventure-works.com
                             */
                            email: string;
                            /** @example James */
                            firstName: string | null;
                            /** @example Aguilar */
                            lastName: string | null;
                            /** @example 141-555-0172 */
                            phone: string | null;
                            /** @example Purchasing Manager */
                            jobTitle: string | null;
                            /**
                             * @description What the member may do for the company: everything, redeem its points, or look
                             * @enum {string}
                             */
                            role: "company_administrator" | "redeemer" | "viewer";
                            /** @enum {string} */
                            status: "active" | "left";
                            leftAt: string | null;
                            /** @description The record that goes on, if a merger found the same person at both companies */
                            mergedIntoId: string | null;
                            /** @description When the person was erased: nothing here tells who it was */
                            erasedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.merged`, `member.has_points` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept about a person at a company
         * @description Under all records of the person, whichever is asked for. At another company it is another member.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description The record that goes on
                             * @example {
                             *       "id": "019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33",
                             *       "companyId": "019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11",
                             *       "email": "james9@adventure-works.com",
                             *       "firstName": "James",
                             *       "lastName": "Aguilar",
                             *       "phone": "141-555-0172",
                             *       "jobTitle": "Purchasing Manager",
                             *       "role": "redeemer",
                             *       "status": "active",
                             *       "leftAt": null,
                             *       "mergedIntoId": null,
                             *       "erasedAt": null,
                             *       "version": 1,
                             *       "createdAt": "2026-03-31T09:30:00.000Z",
                             *       "updatedAt": "2026-03-31T09:30:00.000Z"
                             *     }
                             */
                            member: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * Format: email
                                 * @example james9@adventure-works.com
                                 */
                                email: string;
                                /** @example James */
                                firstName: string | null;
                                /** @example Aguilar */
                                lastName: string | null;
                                /** @example 141-555-0172 */
                                phone: string | null;
                                /** @example Purchasing Manager */
                                jobTitle: string | null;
                                /**
                                 * @description What the member may do for the company: everything, redeem its points, or look
                                 * @enum {string}
                                 */
                                role: "company_administrator" | "redeemer" | "viewer";
                                /** @enum {string} */
                                status: "active" | "left";
                                leftAt: string | null;
                                /** @description The record that goes on, if a merger found the same person at both companies */
                                mergedIntoId: string | null;
                                /** @description When the person was erased: nothing here tells who it was */
                                erasedAt: string | null;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            };
                            /** @description Records of the same person that were merged into it */
                            mergedRecords: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * Format: email
                                 * @example james9@adventure-works.com
                                 */
                                email: string;
                                /** @example James */
                                firstName: string | null;
                                /** @example Aguilar */
                                lastName: string | null;
                                /** @example 141-555-0172 */
                                phone: string | null;
                                /** @example Purchasing Manager */
                                jobTitle: string | null;
                                /**
                                 * @description What the member may do for the company: everything, redeem its points, or look
                                 * @enum {string}
                                 */
                                role: "company_administrator" | "redeemer" | "viewer";
                                /** @enum {string} */
                                status: "active" | "left";
                                leftAt: string | null;
                                /** @description The record that goes on, if a merger found the same person at both companies */
                                mergedIntoId: string | null;
                                /** @description When the person was erased: nothing here tells who it was */
                                erasedAt: string | null;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            }[];
                            /** @description That the person placed, oldest first */
                            purchases: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /** @example SO43659 */
                                invoiceNo: string;
                                /** @enum {string} */
                                kind: "invoice" | "return";
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                occurredOn: string;
                                /** @example SEK */
                                currency: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description Of the person’s own wallet, newest first */
                            walletEntries: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * Format: uuid
                                 * @description The record whose wallet it is in
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                memberId: string;
                                version: number;
                                /** @example earn */
                                kind: string;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                occurredOn: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                                /**
                                 * @description What the points of the wallet changed by
                                 * @example 1240
                                 */
                                points: number;
                                documentId: string | null;
                            }[];
                            /** @description First requested first */
                            redemptions: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /** @example Work jacket */
                                rewardName: string;
                                /** @example 1240 */
                                points: number;
                                /** @example fulfilled */
                                state: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                requestedAt: string;
                                fulfilledAt: string | null;
                                cancelledAt: string | null;
                                /** @description Notes, reasons and how parcels were tracked */
                                texts: string[];
                            }[];
                            /** @description What the audit log remembers, oldest first */
                            auditedValues: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                auditId: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                occurredAt: string;
                                /** @example member.changed */
                                action: string;
                                /** @example phone */
                                field: string;
                                before: unknown;
                                after: unknown;
                            }[];
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member's own points
         * @description All zero until the member is given points of their own.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description Of a merged company, the one that it was merged into
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description The company's id, or the member's
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            walletId: string;
                            /**
                             * @description Spendable now
                             * @example 1240
                             */
                            available: number;
                            /**
                             * @description Earned and not spendable yet
                             * @example 1240
                             */
                            pending: number;
                            /**
                             * @description Set aside for open redemptions
                             * @example 1240
                             */
                            held: number;
                            /**
                             * @description Owed after returns; the next points pay it. Then `available` is 0
                             * @example 1240
                             */
                            debt: number;
                            /** @description Available points whose last day is within 60 days, earliest first */
                            expiringSoon: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                expiresOn: string;
                                /** @example 1240 */
                                points: number;
                            }[];
                            /** @description The pending points by the day they become available; null: when their purchase is paid */
                            maturing: {
                                availableOn: string | null;
                                /** @example 1240 */
                                points: number;
                            }[];
                            /**
                             * Format: date
                             * @description Everything that matured or expired by this day is in the figures
                             * @example 2026-03-31
                             */
                            asOf: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/wallet/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the statement of a member's own points, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    kind?: "earn" | "mature" | "hold" | "settle" | "release" | "expire" | "reverse" | "adjust" | "transfer";
                    /** @description By `occurredOn` */
                    from?: string;
                    /** @description A date in the club's time zone */
                    to?: string;
                };
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * @description Counts the entries of the wallet, without gaps
                                 * @example 17
                                 */
                                version: number;
                                /** @enum {string} */
                                kind: "earn" | "mature" | "hold" | "settle" | "release" | "expire" | "reverse" | "adjust" | "transfer";
                                /**
                                 * Format: date
                                 * @description The date of the document, or of what time brought about
                                 * @example 2026-03-31
                                 */
                                occurredOn: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                                /**
                                 * @description What the holder's points changed by: the sum of `change`
                                 * @example 1240
                                 */
                                points: number;
                                change: {
                                    /** @example 1240 */
                                    available: number;
                                    /** @example 1240 */
                                    pending: number;
                                    /** @example 1240 */
                                    held: number;
                                };
                                /** @description After this entry */
                                balance: {
                                    /** @example 1240 */
                                    available: number;
                                    /** @example 1240 */
                                    pending: number;
                                    /** @example 1240 */
                                    held: number;
                                    /** @example 1240 */
                                    debt: number;
                                };
                                /** @description Earned or adjusted points: from when they can be spent; null: when their purchase is paid */
                                availableOn: string | null;
                                /** @description The last day of the points that were earned, added or taken back, or the one that has passed */
                                expiresOn: string | null;
                                /** @description The purchase, return, redemption, opening balance, adjustment, transfer or merger that it is booked under */
                                documentId: string | null;
                                /** @description The invoice that earned or was paid, or the return that took points back */
                                purchase: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    id: string;
                                    /** @example SO43659 */
                                    invoiceNo: string;
                                    /** @enum {string} */
                                    kind: "invoice" | "return";
                                    /**
                                     * Format: date
                                     * @description A date in the club's time zone
                                     * @example 2026-03-31
                                     */
                                    occurredOn: string;
                                } | null;
                                /** @description Of a return: the invoice whose points it took back */
                                original: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    id: string;
                                    /** @example SO43659 */
                                    invoiceNo: string;
                                    /** @enum {string} */
                                    kind: "invoice" | "return";
                                    /**
                                     * Format: date
                                     * @description A date in the club's time zone
                                     * @example 2026-03-31
                                     */
                                    occurredOn: string;
                                } | null;
                                /** @description What points were set aside for, spent on, or given back from; with its state of today */
                                redemption: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    id: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    rewardId: string;
                                    /** @example Work jacket */
                                    rewardName: string;
                                    /**
                                     * Format: uuid
                                     * @description For whom
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    memberId: string;
                                    /** @enum {string} */
                                    state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                                } | null;
                                /** @description Line by line, what the purchase was given or the return took from its original; the first 100. Where the policy gives a share to the member who placed it, they add up to the points of both wallets. */
                                awards: {
                                    /** @example 1 */
                                    lineNo: number;
                                    /** @example BK-M82B-42 */
                                    sku: string;
                                    /** @example base */
                                    ruleId: string;
                                    /** @example Base rate */
                                    ruleName: string;
                                    /** @example 1240 */
                                    points: number;
                                    /**
                                     * @description Codes and figures from which the award can be explained in any language
                                     * @example {
                                     *       "kind": "base",
                                     *       "rateBasisPoints": 10000,
                                     *       "band": "top",
                                     *       "multiplierHundredths": 300,
                                     *       "trims": []
                                     *     }
                                     */
                                    reason: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                /** @description The purchase itself has them all */
                                hasMoreAwards: boolean;
                                /**
                                 * @description Of an adjustment
                                 * @example opening_balance
                                 */
                                reasonCode: string | null;
                                /** @description Of an adjustment: who made it */
                                actorId: string | null;
                                /** @description Of a transfer: where the points went, or came from */
                                counterWallet: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    companyId: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    walletId: string;
                                } | null;
                                /** @description Of an expiry: the points that expired, by their dates */
                                lots: {
                                    availableOn: string | null;
                                    /**
                                     * Format: date
                                     * @description A date in the club's time zone
                                     * @example 2026-03-31
                                     */
                                    expiresOn: string;
                                    /** @example 1240 */
                                    points: number;
                                }[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opening-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List opening balances, last recorded first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description With those of companies that were merged into it */
                    companyId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description The company that was named, also when it has been merged since
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /** @example 1240 */
                                points: number;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                expiresOn: string;
                                reason: string | null;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Record points that a company brings along
         * @description Company, last day and reason, as they are stated, identify the balance for ever: the same again with the same points answers 200 and changes nothing. The points are available at once; debt is paid first.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The ERP's number of the company
                         * @example AW00000676
                         */
                        companyNo?: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        companyId?: string;
                        /** @example 1240 */
                        points: number;
                        /** @description The last day on which they can be used; without it, as if they were earned today */
                        expiresOn?: string | null;
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that was named, also when it has been merged since
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @example 1240 */
                            points: number;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            expiresOn: string;
                            reason: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            recordedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that was named, also when it has been merged since
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @example 1240 */
                            points: number;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            expiresOn: string;
                            reason: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            recordedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `opening_balance.recorded_with_other_points`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `opening_balance.unknown_company`, `opening_balance.expired`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of the earning policy, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @description Of versions valid from the same day, the highest is in force
                                 * @example 2
                                 */
                                number: number;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example {
                                 *       "rates": [
                                 *         {
                                 *           "currency": "*",
                                 *           "rateBasisPoints": 10000
                                 *         }
                                 *       ],
                                 *       "bandMultipliersHundredths": {
                                 *         "low": 50,
                                 *         "standard": 100,
                                 *         "raised": 200,
                                 *         "top": 300,
                                 *         "unknown": 100
                                 *       },
                                 *       "guardsBelowCost": true,
                                 *       "marginShareBasisPoints": null,
                                 *       "costPerPoint": "0.0100",
                                 *       "maturity": {
                                 *         "kind": "immediate"
                                 *       },
                                 *       "expiryMonths": 24,
                                 *       "returnsBeyondBalance": "debt",
                                 *       "memberShareBasisPoints": 0
                                 *     }
                                 */
                                terms: {
                                    /** @description Points per unit of each currency. A purchase in a currency without a rate is rejected */
                                    rates: {
                                        /**
                                         * @description `*` stands for any other currency
                                         * @example *
                                         */
                                        currency: string | "*";
                                        /**
                                         * @description 10000 is one point per unit
                                         * @example 10000
                                         */
                                        rateBasisPoints: number;
                                    }[];
                                    /** @description What each margin band multiplies the rate by */
                                    bandMultipliersHundredths: {
                                        /**
                                         * @description 150 is 1.5x
                                         * @example 100
                                         */
                                        low: number;
                                        /**
                                         * @description 150 is 1.5x
                                         * @example 100
                                         */
                                        standard: number;
                                        /**
                                         * @description 150 is 1.5x
                                         * @example 100
                                         */
                                        raised: number;
                                        /**
                                         * @description 150 is 1.5x
                                         * @example 100
                                         */
                                        top: number;
                                        /**
                                         * @description 150 is 1.5x
                                         * @example 100
                                         */
                                        unknown: number;
                                    };
                                    /** @description A line sold below its cost earns nothing at all */
                                    guardsBelowCost: boolean;
                                    /** @description What points may cost, as a share of the contribution margin of a line; null: no limit */
                                    marginShareBasisPoints: number | null;
                                    /**
                                     * @description What a point costs the club, in its currency
                                     * @example 0.0100
                                     */
                                    costPerPoint: string;
                                    /** @description When points can be spent: at once, days after the invoice, or when it is paid */
                                    maturity: {
                                        /** @enum {string} */
                                        kind: "immediate";
                                    } | {
                                        /** @enum {string} */
                                        kind: "days";
                                        days: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "paid";
                                    };
                                    /** @description Points expire at the end of the month this long after */
                                    expiryMonths: number;
                                    /**
                                     * @description What a return does about points that are spent already
                                     * @enum {string}
                                     */
                                    returnsBeyondBalance: "debt" | "forgive";
                                    /** @description The share that goes to the member who placed the purchase */
                                    memberShareBasisPoints: number;
                                };
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                createdBy: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Make a new version of the policy
         * @description A version is never changed; the next one replaces it from its `validFrom` on, which may lie in the past. It applies to purchases that are recorded from now on and occurred on that day or later. Purchases that are recorded already keep their awards, and points that are given keep their dates. Of versions valid from the same day, the one made last is in force.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A date in the club's time zone
                         * @example 2026-03-31
                         */
                        validFrom: string;
                        /**
                         * @example {
                         *       "rates": [
                         *         {
                         *           "currency": "*",
                         *           "rateBasisPoints": 10000
                         *         }
                         *       ],
                         *       "bandMultipliersHundredths": {
                         *         "low": 50,
                         *         "standard": 100,
                         *         "raised": 200,
                         *         "top": 300,
                         *         "unknown": 100
                         *       },
                         *       "guardsBelowCost": true,
                         *       "marginShareBasisPoints": null,
                         *       "costPerPoint": "0.0100",
                         *       "maturity": {
                         *         "kind": "immediate"
                         *       },
                         *       "expiryMonths": 24,
                         *       "returnsBeyondBalance": "debt",
                         *       "memberShareBasisPoints": 0
                         *     }
                         */
                        terms: {
                            /** @description Points per unit of each currency. A purchase in a currency without a rate is rejected */
                            rates: {
                                /**
                                 * @description `*` stands for any other currency
                                 * @example *
                                 */
                                currency: string | "*";
                                /**
                                 * @description 10000 is one point per unit
                                 * @example 10000
                                 */
                                rateBasisPoints: number;
                            }[];
                            /** @description What each margin band multiplies the rate by */
                            bandMultipliersHundredths: {
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                low: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                standard: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                raised: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                top: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                unknown: number;
                            };
                            /** @description A line sold below its cost earns nothing at all */
                            guardsBelowCost: boolean;
                            /** @description What points may cost, as a share of the contribution margin of a line; null: no limit */
                            marginShareBasisPoints: number | null;
                            /**
                             * @description What a point costs the club, in its currency
                             * @example 0.0100
                             */
                            costPerPoint: string;
                            /** @description When points can be spent: at once, days after the invoice, or when it is paid */
                            maturity: {
                                /** @enum {string} */
                                kind: "immediate";
                            } | {
                                /** @enum {string} */
                                kind: "days";
                                days: number;
                            } | {
                                /** @enum {string} */
                                kind: "paid";
                            };
                            /** @description Points expire at the end of the month this long after */
                            expiryMonths: number;
                            /**
                             * @description What a return does about points that are spent already
                             * @enum {string}
                             */
                            returnsBeyondBalance: "debt" | "forgive";
                            /** @description The share that goes to the member who placed the purchase */
                            memberShareBasisPoints: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description Of versions valid from the same day, the highest is in force
                             * @example 2
                             */
                            number: number;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            validFrom: string;
                            /**
                             * @example {
                             *       "rates": [
                             *         {
                             *           "currency": "*",
                             *           "rateBasisPoints": 10000
                             *         }
                             *       ],
                             *       "bandMultipliersHundredths": {
                             *         "low": 50,
                             *         "standard": 100,
                             *         "raised": 200,
                             *         "top": 300,
                             *         "unknown": 100
                             *       },
                             *       "guardsBelowCost": true,
                             *       "marginShareBasisPoints": null,
                             *       "costPerPoint": "0.0100",
                             *       "maturity": {
                             *         "kind": "immediate"
                             *       },
                             *       "expiryMonths": 24,
                             *       "returnsBeyondBalance": "debt",
                             *       "memberShareBasisPoints": 0
                             *     }
                             */
                            terms: {
                                /** @description Points per unit of each currency. A purchase in a currency without a rate is rejected */
                                rates: {
                                    /**
                                     * @description `*` stands for any other currency
                                     * @example *
                                     */
                                    currency: string | "*";
                                    /**
                                     * @description 10000 is one point per unit
                                     * @example 10000
                                     */
                                    rateBasisPoints: number;
                                }[];
                                /** @description What each margin band multiplies the rate by */
                                bandMultipliersHundredths: {
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    low: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    standard: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    raised: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    top: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    unknown: number;
                                };
                                /** @description A line sold below its cost earns nothing at all */
                                guardsBelowCost: boolean;
                                /** @description What points may cost, as a share of the contribution margin of a line; null: no limit */
                                marginShareBasisPoints: number | null;
                                /**
                                 * @description What a point costs the club, in its currency
                                 * @example 0.0100
                                 */
                                costPerPoint: string;
                                /** @description When points can be spent: at once, days after the invoice, or when it is paid */
                                maturity: {
                                    /** @enum {string} */
                                    kind: "immediate";
                                } | {
                                    /** @enum {string} */
                                    kind: "days";
                                    days: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "paid";
                                };
                                /** @description Points expire at the end of the month this long after */
                                expiryMonths: number;
                                /**
                                 * @description What a return does about points that are spent already
                                 * @enum {string}
                                 */
                                returnsBeyondBalance: "debt" | "forgive";
                                /** @description The share that goes to the member who placed the purchase */
                                memberShareBasisPoints: number;
                            };
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            createdBy: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `policy.before_first`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the policy in force on a day */
        get: {
            parameters: {
                query?: {
                    /** @description A day of purchase; today where it is left out */
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description Of versions valid from the same day, the highest is in force
                             * @example 2
                             */
                            number: number;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            validFrom: string;
                            /**
                             * @example {
                             *       "rates": [
                             *         {
                             *           "currency": "*",
                             *           "rateBasisPoints": 10000
                             *         }
                             *       ],
                             *       "bandMultipliersHundredths": {
                             *         "low": 50,
                             *         "standard": 100,
                             *         "raised": 200,
                             *         "top": 300,
                             *         "unknown": 100
                             *       },
                             *       "guardsBelowCost": true,
                             *       "marginShareBasisPoints": null,
                             *       "costPerPoint": "0.0100",
                             *       "maturity": {
                             *         "kind": "immediate"
                             *       },
                             *       "expiryMonths": 24,
                             *       "returnsBeyondBalance": "debt",
                             *       "memberShareBasisPoints": 0
                             *     }
                             */
                            terms: {
                                /** @description Points per unit of each currency. A purchase in a currency without a rate is rejected */
                                rates: {
                                    /**
                                     * @description `*` stands for any other currency
                                     * @example *
                                     */
                                    currency: string | "*";
                                    /**
                                     * @description 10000 is one point per unit
                                     * @example 10000
                                     */
                                    rateBasisPoints: number;
                                }[];
                                /** @description What each margin band multiplies the rate by */
                                bandMultipliersHundredths: {
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    low: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    standard: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    raised: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    top: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    unknown: number;
                                };
                                /** @description A line sold below its cost earns nothing at all */
                                guardsBelowCost: boolean;
                                /** @description What points may cost, as a share of the contribution margin of a line; null: no limit */
                                marginShareBasisPoints: number | null;
                                /**
                                 * @description What a point costs the club, in its currency
                                 * @example 0.0100
                                 */
                                costPerPoint: string;
                                /** @description When points can be spent: at once, days after the invoice, or when it is paid */
                                maturity: {
                                    /** @enum {string} */
                                    kind: "immediate";
                                } | {
                                    /** @enum {string} */
                                    kind: "days";
                                    days: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "paid";
                                };
                                /** @description Points expire at the end of the month this long after */
                                expiryMonths: number;
                                /**
                                 * @description What a return does about points that are spent already
                                 * @enum {string}
                                 */
                                returnsBeyondBalance: "debt" | "forgive";
                                /** @description The share that goes to the member who placed the purchase */
                                memberShareBasisPoints: number;
                            };
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            createdBy: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `policy.none_in_force` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the policy on a purchase
         * @description What a purchase would be given, per line and explained: under a version (`policyId`), under terms that are not a version yet (`terms`), or else under the version in force on its day. Nothing is recorded.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description A version of the policy
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        policyId?: string;
                        /**
                         * @description Terms that are not a version yet
                         * @example {
                         *       "rates": [
                         *         {
                         *           "currency": "*",
                         *           "rateBasisPoints": 10000
                         *         }
                         *       ],
                         *       "bandMultipliersHundredths": {
                         *         "low": 50,
                         *         "standard": 100,
                         *         "raised": 200,
                         *         "top": 300,
                         *         "unknown": 100
                         *       },
                         *       "guardsBelowCost": true,
                         *       "marginShareBasisPoints": null,
                         *       "costPerPoint": "0.0100",
                         *       "maturity": {
                         *         "kind": "immediate"
                         *       },
                         *       "expiryMonths": 24,
                         *       "returnsBeyondBalance": "debt",
                         *       "memberShareBasisPoints": 0
                         *     }
                         */
                        terms?: {
                            /** @description Points per unit of each currency. A purchase in a currency without a rate is rejected */
                            rates: {
                                /**
                                 * @description `*` stands for any other currency
                                 * @example *
                                 */
                                currency: string | "*";
                                /**
                                 * @description 10000 is one point per unit
                                 * @example 10000
                                 */
                                rateBasisPoints: number;
                            }[];
                            /** @description What each margin band multiplies the rate by */
                            bandMultipliersHundredths: {
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                low: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                standard: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                raised: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                top: number;
                                /**
                                 * @description 150 is 1.5x
                                 * @example 100
                                 */
                                unknown: number;
                            };
                            /** @description A line sold below its cost earns nothing at all */
                            guardsBelowCost: boolean;
                            /** @description What points may cost, as a share of the contribution margin of a line; null: no limit */
                            marginShareBasisPoints: number | null;
                            /**
                             * @description What a point costs the club, in its currency
                             * @example 0.0100
                             */
                            costPerPoint: string;
                            /** @description When points can be spent: at once, days after the invoice, or when it is paid */
                            maturity: {
                                /** @enum {string} */
                                kind: "immediate";
                            } | {
                                /** @enum {string} */
                                kind: "days";
                                days: number;
                            } | {
                                /** @enum {string} */
                                kind: "paid";
                            };
                            /** @description Points expire at the end of the month this long after */
                            expiryMonths: number;
                            /**
                             * @description What a return does about points that are spent already
                             * @enum {string}
                             */
                            returnsBeyondBalance: "debt" | "forgive";
                            /** @description The share that goes to the member who placed the purchase */
                            memberShareBasisPoints: number;
                        };
                        purchase: {
                            /** @example SEK */
                            currency: string;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            occurredOn: string;
                            /**
                             * Format: uuid
                             * @description Who buys; anyone where it is left out
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId?: string;
                            lines: {
                                /** @example BK-M82B-42 */
                                sku: string;
                                /** @example 1 */
                                quantity: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                                /**
                                 * @description Without it the product’s cost that day counts
                                 * @default null
                                 */
                                unitCost?: string | null;
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The version that was used; null: the terms of the request */
                            policyId: string | null;
                            /** @example 1240 */
                            points: number;
                            /** @description Null: when it is paid */
                            availableOn: string | null;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            expiresOn: string;
                            lines: {
                                /** @description Its place in the request, from 1 */
                                lineNo: number;
                                /** @example BK-M82B-42 */
                                sku: string;
                                /** @description Null: nobody knows the SKU, and it earns nothing */
                                productId: string | null;
                                /** @enum {string} */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                unitCost: string | null;
                                /**
                                 * @description Why the line earns nothing
                                 * @example below_cost
                                 */
                                noAwardReason: string | null;
                                awards: {
                                    /** @example base */
                                    ruleId: string;
                                    /** @example Base rate */
                                    ruleName: string;
                                    /** @example 1240 */
                                    points: number;
                                    /**
                                     * @description Codes and figures from which the award can be explained in any language
                                     * @example {
                                     *       "kind": "base",
                                     *       "rateBasisPoints": 10000,
                                     *       "band": "raised",
                                     *       "multiplierHundredths": 200,
                                     *       "trims": []
                                     *     }
                                     */
                                    reason: {
                                        [key: string]: unknown;
                                    };
                                }[];
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `policy.unknown`, `company.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `policy.none_in_force` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `policy_preview.currency_without_rate`, `policy_preview.too_many_points`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one version of the policy */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description Of versions valid from the same day, the highest is in force
                             * @example 2
                             */
                            number: number;
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            validFrom: string;
                            /**
                             * @example {
                             *       "rates": [
                             *         {
                             *           "currency": "*",
                             *           "rateBasisPoints": 10000
                             *         }
                             *       ],
                             *       "bandMultipliersHundredths": {
                             *         "low": 50,
                             *         "standard": 100,
                             *         "raised": 200,
                             *         "top": 300,
                             *         "unknown": 100
                             *       },
                             *       "guardsBelowCost": true,
                             *       "marginShareBasisPoints": null,
                             *       "costPerPoint": "0.0100",
                             *       "maturity": {
                             *         "kind": "immediate"
                             *       },
                             *       "expiryMonths": 24,
                             *       "returnsBeyondBalance": "debt",
                             *       "memberShareBasisPoints": 0
                             *     }
                             */
                            terms: {
                                /** @description Points per unit of each currency. A purchase in a currency without a rate is rejected */
                                rates: {
                                    /**
                                     * @description `*` stands for any other currency
                                     * @example *
                                     */
                                    currency: string | "*";
                                    /**
                                     * @description 10000 is one point per unit
                                     * @example 10000
                                     */
                                    rateBasisPoints: number;
                                }[];
                                /** @description What each margin band multiplies the rate by */
                                bandMultipliersHundredths: {
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    low: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    standard: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    raised: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    top: number;
                                    /**
                                     * @description 150 is 1.5x
                                     * @example 100
                                     */
                                    unknown: number;
                                };
                                /** @description A line sold below its cost earns nothing at all */
                                guardsBelowCost: boolean;
                                /** @description What points may cost, as a share of the contribution margin of a line; null: no limit */
                                marginShareBasisPoints: number | null;
                                /**
                                 * @description What a point costs the club, in its currency
                                 * @example 0.0100
                                 */
                                costPerPoint: string;
                                /** @description When points can be spent: at once, days after the invoice, or when it is paid */
                                maturity: {
                                    /** @enum {string} */
                                    kind: "immediate";
                                } | {
                                    /** @enum {string} */
                                    kind: "days";
                                    days: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "paid";
                                };
                                /** @description Points expire at the end of the month this long after */
                                expiryMonths: number;
                                /**
                                 * @description What a return does about points that are spent already
                                 * @enum {string}
                                 */
                                returnsBeyondBalance: "debt" | "forgive";
                                /** @description The share that goes to the member who placed the purchase */
                                memberShareBasisPoints: number;
                            };
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            createdBy: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `policy.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products by name, with cost, margin and band */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description Text in the name or the SKU, whatever its case */
                    q?: string;
                    /** @description Exactly this SKU */
                    sku?: string;
                    category?: string;
                    brand?: string;
                    /** @description The band in force today */
                    band?: "low" | "standard" | "raised" | "top" | "unknown";
                    isSellable?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /** @example BK-M82B-42 */
                                sku: string;
                                /** @example Mountain-100 Black, 42 */
                                name: string;
                                /** @example Bikes */
                                category: string | null;
                                /** @example Mountain Bikes */
                                subcategory: string | null;
                                /** @example Adventure Works */
                                brand: string | null;
                                /**
                                 * @description Null, zero or less: unknown
                                 * @example 1898.0944
                                 */
                                unitCost: string | null;
                                /**
                                 * @description Null, zero or less: unknown
                                 * @example 3374.9900
                                 */
                                listPrice: string | null;
                                /**
                                 * @description Of cost and price
                                 * @example USD
                                 */
                                currency: string | null;
                                /** @description False for freight, fees and samples, which earn nothing */
                                isSellable: boolean;
                                /**
                                 * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                                 * @example 4375
                                 */
                                standardMarginBasisPoints: number | null;
                                /**
                                 * @description The margin band in force today
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                /** @description Whether that band was set by hand */
                                isBandManual: boolean;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a product
         * @description Its first margin band holds for all earlier days too.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example BK-M82B-42 */
                        sku: string;
                        /** @example Mountain-100 Black, 42 */
                        name: string;
                        /**
                         * @default null
                         * @example Bikes
                         */
                        category?: string | null;
                        /**
                         * @default null
                         * @example Mountain Bikes
                         */
                        subcategory?: string | null;
                        /**
                         * @default null
                         * @example Adventure Works
                         */
                        brand?: string | null;
                        /**
                         * @description Null, zero or less: unknown
                         * @default null
                         * @example 1898.0944
                         */
                        unitCost?: string | null;
                        /**
                         * @description Null, zero or less: unknown
                         * @default null
                         * @example 3374.9900
                         */
                        listPrice?: string | null;
                        /**
                         * @description Of cost and price
                         * @default null
                         * @example USD
                         */
                        currency?: string | null;
                        /**
                         * @description False for freight, fees and samples, which earn nothing
                         * @default true
                         */
                        isSellable?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /** @example Mountain-100 Black, 42 */
                            name: string;
                            /** @example Bikes */
                            category: string | null;
                            /** @example Mountain Bikes */
                            subcategory: string | null;
                            /** @example Adventure Works */
                            brand: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 1898.0944
                             */
                            unitCost: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 3374.9900
                             */
                            listPrice: string | null;
                            /**
                             * @description Of cost and price
                             * @example USD
                             */
                            currency: string | null;
                            /** @description False for freight, fees and samples, which earn nothing */
                            isSellable: boolean;
                            /**
                             * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                             * @example 4375
                             */
                            standardMarginBasisPoints: number | null;
                            /**
                             * @description The margin band in force today
                             * @example top
                             * @enum {string}
                             */
                            band: "low" | "standard" | "raised" | "top" | "unknown";
                            /** @description Whether that band was set by hand */
                            isBandManual: boolean;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /** @description Every assignment, oldest first */
                            bands: {
                                /**
                                 * Format: date
                                 * @description A product’s first band is valid from 1900-01-01
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                isManual: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description The cost history, oldest first */
                            costs: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /** @description The last day; null: until further notice */
                                validTo: string | null;
                                /** @example 2024.9940 */
                                unitCost: string;
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.sku_taken`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a product with its bands and costs over time */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /** @example Mountain-100 Black, 42 */
                            name: string;
                            /** @example Bikes */
                            category: string | null;
                            /** @example Mountain Bikes */
                            subcategory: string | null;
                            /** @example Adventure Works */
                            brand: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 1898.0944
                             */
                            unitCost: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 3374.9900
                             */
                            listPrice: string | null;
                            /**
                             * @description Of cost and price
                             * @example USD
                             */
                            currency: string | null;
                            /** @description False for freight, fees and samples, which earn nothing */
                            isSellable: boolean;
                            /**
                             * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                             * @example 4375
                             */
                            standardMarginBasisPoints: number | null;
                            /**
                             * @description The margin band in force today
                             * @example top
                             * @enum {string}
                             */
                            band: "low" | "standard" | "raised" | "top" | "unknown";
                            /** @description Whether that band was set by hand */
                            isBandManual: boolean;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /** @description Every assignment, oldest first */
                            bands: {
                                /**
                                 * Format: date
                                 * @description A product’s first band is valid from 1900-01-01
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                isManual: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description The cost history, oldest first */
                            costs: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /** @description The last day; null: until further notice */
                                validTo: string | null;
                                /** @example 2024.9940 */
                                unitCost: string;
                            }[];
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description Takes `If-Match` with the ETag that was read. A price or cost that computes to another band gives it from today on, unless the band was set by hand.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag that was read */
                    "if-match": string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example Mountain-100 Black, 42 */
                        name?: string;
                        /** @example Bikes */
                        category?: string | null;
                        /** @example Mountain Bikes */
                        subcategory?: string | null;
                        /** @example Adventure Works */
                        brand?: string | null;
                        /**
                         * @description Null, zero or less: unknown
                         * @example 1898.0944
                         */
                        unitCost?: string | null;
                        /**
                         * @description Null, zero or less: unknown
                         * @example 3374.9900
                         */
                        listPrice?: string | null;
                        /**
                         * @description Of cost and price
                         * @example USD
                         */
                        currency?: string | null;
                        /** @description False for freight, fees and samples, which earn nothing */
                        isSellable?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /** @example Mountain-100 Black, 42 */
                            name: string;
                            /** @example Bikes */
                            category: string | null;
                            /** @example Mountain Bikes */
                            subcategory: string | null;
                            /** @example Adventure Works */
                            brand: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 1898.0944
                             */
                            unitCost: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 3374.9900
                             */
                            listPrice: string | null;
                            /**
                             * @description Of cost and price
                             * @example USD
                             */
                            currency: string | null;
                            /** @description False for freight, fees and samples, which earn nothing */
                            isSellable: boolean;
                            /**
                             * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                             * @example 4375
                             */
                            standardMarginBasisPoints: number | null;
                            /**
                             * @description The margin band in force today
                             * @example top
                             * @enum {string}
                             */
                            band: "low" | "standard" | "raised" | "top" | "unknown";
                            /** @description Whether that band was set by hand */
                            isBandManual: boolean;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /** @description Every assignment, oldest first */
                            bands: {
                                /**
                                 * Format: date
                                 * @description A product’s first band is valid from 1900-01-01
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                isManual: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description The cost history, oldest first */
                            costs: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /** @description The last day; null: until further notice */
                                validTo: string | null;
                                /** @example 2024.9940 */
                                unitCost: string;
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.changed_meanwhile` */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.if_match_missing` */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/products/{id}/band": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the margin band of a product by hand
         * @description From today or a later day on, until it is released. Set again for the same day, the last setting stands.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @example top
                         * @enum {string}
                         */
                        band: "low" | "standard" | "raised" | "top" | "unknown";
                        /**
                         * Format: date
                         * @description Today or later; today where it is left out
                         * @example 2026-03-31
                         */
                        validFrom?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /** @example Mountain-100 Black, 42 */
                            name: string;
                            /** @example Bikes */
                            category: string | null;
                            /** @example Mountain Bikes */
                            subcategory: string | null;
                            /** @example Adventure Works */
                            brand: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 1898.0944
                             */
                            unitCost: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 3374.9900
                             */
                            listPrice: string | null;
                            /**
                             * @description Of cost and price
                             * @example USD
                             */
                            currency: string | null;
                            /** @description False for freight, fees and samples, which earn nothing */
                            isSellable: boolean;
                            /**
                             * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                             * @example 4375
                             */
                            standardMarginBasisPoints: number | null;
                            /**
                             * @description The margin band in force today
                             * @example top
                             * @enum {string}
                             */
                            band: "low" | "standard" | "raised" | "top" | "unknown";
                            /** @description Whether that band was set by hand */
                            isBandManual: boolean;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /** @description Every assignment, oldest first */
                            bands: {
                                /**
                                 * Format: date
                                 * @description A product’s first band is valid from 1900-01-01
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                isManual: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description The cost history, oldest first */
                            costs: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /** @description The last day; null: until further notice */
                                validTo: string | null;
                                /** @example 2024.9940 */
                                unitCost: string;
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.band_in_the_past`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Release the margin band of a product to the computed one
         * @description From today on; bands that were set for later days are dropped. Nothing to release is no error.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /** @example Mountain-100 Black, 42 */
                            name: string;
                            /** @example Bikes */
                            category: string | null;
                            /** @example Mountain Bikes */
                            subcategory: string | null;
                            /** @example Adventure Works */
                            brand: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 1898.0944
                             */
                            unitCost: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 3374.9900
                             */
                            listPrice: string | null;
                            /**
                             * @description Of cost and price
                             * @example USD
                             */
                            currency: string | null;
                            /** @description False for freight, fees and samples, which earn nothing */
                            isSellable: boolean;
                            /**
                             * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                             * @example 4375
                             */
                            standardMarginBasisPoints: number | null;
                            /**
                             * @description The margin band in force today
                             * @example top
                             * @enum {string}
                             */
                            band: "low" | "standard" | "raised" | "top" | "unknown";
                            /** @description Whether that band was set by hand */
                            isBandManual: boolean;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /** @description Every assignment, oldest first */
                            bands: {
                                /**
                                 * Format: date
                                 * @description A product’s first band is valid from 1900-01-01
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                isManual: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description The cost history, oldest first */
                            costs: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /** @description The last day; null: until further notice */
                                validTo: string | null;
                                /** @example 2024.9940 */
                                unitCost: string;
                            }[];
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/costs/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what a product cost from a day on
         * @description Replaces the period that begins on that day, if there is one. Serves the below-cost guard and the margin reports of lines without a cost of their own, never the band.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                    /** @description A date in the club's time zone */
                    validFrom: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        validTo?: string | null;
                        /** @example 2024.9940 */
                        unitCost: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /** @example Mountain-100 Black, 42 */
                            name: string;
                            /** @example Bikes */
                            category: string | null;
                            /** @example Mountain Bikes */
                            subcategory: string | null;
                            /** @example Adventure Works */
                            brand: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 1898.0944
                             */
                            unitCost: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 3374.9900
                             */
                            listPrice: string | null;
                            /**
                             * @description Of cost and price
                             * @example USD
                             */
                            currency: string | null;
                            /** @description False for freight, fees and samples, which earn nothing */
                            isSellable: boolean;
                            /**
                             * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                             * @example 4375
                             */
                            standardMarginBasisPoints: number | null;
                            /**
                             * @description The margin band in force today
                             * @example top
                             * @enum {string}
                             */
                            band: "low" | "standard" | "raised" | "top" | "unknown";
                            /** @description Whether that band was set by hand */
                            isBandManual: boolean;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /** @description Every assignment, oldest first */
                            bands: {
                                /**
                                 * Format: date
                                 * @description A product’s first band is valid from 1900-01-01
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                isManual: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description The cost history, oldest first */
                            costs: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /** @description The last day; null: until further notice */
                                validTo: string | null;
                                /** @example 2024.9940 */
                                unitCost: string;
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product_cost.overlaps` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product_cost.ends_before_it_begins`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Take a period out of the cost history of a product */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                    /** @description A date in the club's time zone */
                    validFrom: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /** @example Mountain-100 Black, 42 */
                            name: string;
                            /** @example Bikes */
                            category: string | null;
                            /** @example Mountain Bikes */
                            subcategory: string | null;
                            /** @example Adventure Works */
                            brand: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 1898.0944
                             */
                            unitCost: string | null;
                            /**
                             * @description Null, zero or less: unknown
                             * @example 3374.9900
                             */
                            listPrice: string | null;
                            /**
                             * @description Of cost and price
                             * @example USD
                             */
                            currency: string | null;
                            /** @description False for freight, fees and samples, which earn nothing */
                            isSellable: boolean;
                            /**
                             * @description (list price − unit cost) / list price, rounded down; null where one of them is unknown
                             * @example 4375
                             */
                            standardMarginBasisPoints: number | null;
                            /**
                             * @description The margin band in force today
                             * @example top
                             * @enum {string}
                             */
                            band: "low" | "standard" | "raised" | "top" | "unknown";
                            /** @description Whether that band was set by hand */
                            isBandManual: boolean;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /** @description Every assignment, oldest first */
                            bands: {
                                /**
                                 * Format: date
                                 * @description A product’s first band is valid from 1900-01-01
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /**
                                 * @example top
                                 * @enum {string}
                                 */
                                band: "low" | "standard" | "raised" | "top" | "unknown";
                                isManual: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            /** @description The cost history, oldest first */
                            costs: {
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                validFrom: string;
                                /** @description The last day; null: until further notice */
                                validTo: string | null;
                                /** @example 2024.9940 */
                                unitCost: string;
                            }[];
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `product.unknown`, `product_cost.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List purchases, last recorded first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description UUIDv7 */
                    companyId?: string;
                    invoiceNo?: string;
                    kind?: "invoice" | "return";
                    /** @description A date in the club's time zone */
                    from?: string;
                    /** @description A date in the club's time zone */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /** @example SO43659 */
                                invoiceNo: string;
                                /** @enum {string} */
                                kind: "invoice" | "return";
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                occurredOn: string;
                                /** @example SEK */
                                currency: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                                points: {
                                    /**
                                     * @description available + pending; below zero for a return
                                     * @example 1240
                                     */
                                    awarded: number;
                                    /** @example 1240 */
                                    available: number;
                                    /** @example 1240 */
                                    pending: number;
                                };
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                recordedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Record an invoice or a credit note
         * @description Company, invoice number and kind identify the document for ever. The same content again answers 200 with the first answer; other content is 409 `purchase.recorded_with_other_content`. A document goes in whole or not at all.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The ERP's number of the company
                         * @example AW00000676
                         */
                        companyNo: string;
                        /** @example SO43659 */
                        invoiceNo: string;
                        /**
                         * @default invoice
                         * @enum {string}
                         */
                        kind?: "invoice" | "return";
                        /**
                         * Format: date
                         * @description The invoice date in the club's time zone
                         * @example 2026-03-31
                         */
                        occurredOn: string;
                        /** @description Who placed it */
                        memberEmail?: string | null;
                        /**
                         * @description The sales rep of this purchase
                         * @example 279
                         */
                        repNo?: string | null;
                        /** @example SEK */
                        currency: string;
                        lines: {
                            lineNo: number;
                            /** @example BK-M82B-42 */
                            sku: string;
                            /**
                             * @description Below zero on returns; 0 for a credit of the price alone
                             * @example 1
                             */
                            quantity: string;
                            /**
                             * @description After discounts, before tax, for the whole line; below zero on returns
                             * @example 2024.9940
                             */
                            netAmount: string;
                            /**
                             * @description Cost per unit at the time of sale; without it the product’s cost that day counts
                             * @example 1898.0944
                             */
                            unitCost?: string | null;
                            /** @description Returns only: the invoice that is credited */
                            originalInvoiceNo?: string | null;
                            /** @description Returns only, with originalInvoiceNo: its line */
                            originalLineNo?: number | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            points: {
                                /**
                                 * @description available + pending; below zero for a return
                                 * @example 1240
                                 */
                                awarded: number;
                                /** @example 1240 */
                                available: number;
                                /** @example 1240 */
                                pending: number;
                            };
                            awards: {
                                lineNo: number;
                                /** @example base */
                                ruleId: string;
                                /** @example Base rate */
                                ruleName: string;
                                /** @example 1240 */
                                points: number;
                                /**
                                 * @description Codes and figures from which the award can be explained in any language
                                 * @example {
                                 *       "kind": "base",
                                 *       "rateBasisPoints": 10000,
                                 *       "band": "top",
                                 *       "multiplierHundredths": 300
                                 *     }
                                 */
                                reason: {
                                    [key: string]: unknown;
                                };
                            }[];
                            warnings: {
                                /** @example purchase.unknown_member */
                                code: string;
                                message: string;
                                lineNo?: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            points: {
                                /**
                                 * @description available + pending; below zero for a return
                                 * @example 1240
                                 */
                                awarded: number;
                                /** @example 1240 */
                                available: number;
                                /** @example 1240 */
                                pending: number;
                            };
                            awards: {
                                lineNo: number;
                                /** @example base */
                                ruleId: string;
                                /** @example Base rate */
                                ruleName: string;
                                /** @example 1240 */
                                points: number;
                                /**
                                 * @description Codes and figures from which the award can be explained in any language
                                 * @example {
                                 *       "kind": "base",
                                 *       "rateBasisPoints": 10000,
                                 *       "band": "top",
                                 *       "multiplierHundredths": 300
                                 *     }
                                 */
                                reason: {
                                    [key: string]: unknown;
                                };
                            }[];
                            warnings: {
                                /** @example purchase.unknown_member */
                                code: string;
                                message: string;
                                lineNo?: number;
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `purchase.recorded_with_other_content`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `purchase.unknown_company`, `purchase.invalid`, `purchase.unknown_currency`, `purchase.too_far_ahead`, `purchase.too_many_points`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record up to 1,000 invoices and credit notes
         * @description They are applied by date, invoices before returns, then invoice number, whatever their order here. Each has its own result; a refused one keeps no other out. Needs no Idempotency-Key, since every document is identified by itself.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        purchases: {
                            /**
                             * @description The ERP's number of the company
                             * @example AW00000676
                             */
                            companyNo: string;
                            /** @example SO43659 */
                            invoiceNo: string;
                            /**
                             * @default invoice
                             * @enum {string}
                             */
                            kind?: "invoice" | "return";
                            /**
                             * Format: date
                             * @description The invoice date in the club's time zone
                             * @example 2026-03-31
                             */
                            occurredOn: string;
                            /** @description Who placed it */
                            memberEmail?: string | null;
                            /**
                             * @description The sales rep of this purchase
                             * @example 279
                             */
                            repNo?: string | null;
                            /** @example SEK */
                            currency: string;
                            lines: {
                                lineNo: number;
                                /** @example BK-M82B-42 */
                                sku: string;
                                /**
                                 * @description Below zero on returns; 0 for a credit of the price alone
                                 * @example 1
                                 */
                                quantity: string;
                                /**
                                 * @description After discounts, before tax, for the whole line; below zero on returns
                                 * @example 2024.9940
                                 */
                                netAmount: string;
                                /**
                                 * @description Cost per unit at the time of sale; without it the product’s cost that day counts
                                 * @example 1898.0944
                                 */
                                unitCost?: string | null;
                                /** @description Returns only: the invoice that is credited */
                                originalInvoiceNo?: string | null;
                                /** @description Returns only, with originalInvoiceNo: its line */
                                originalLineNo?: number | null;
                            }[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            recorded: number;
                            unchanged: number;
                            rejected: number;
                            results: {
                                /** @description Position in the request */
                                index: number;
                                /**
                                 * @description 201 recorded, 200 recorded before, 4xx refused
                                 * @example 201
                                 */
                                status: number;
                                purchase?: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    id: string;
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    companyId: string;
                                    points: {
                                        /**
                                         * @description available + pending; below zero for a return
                                         * @example 1240
                                         */
                                        awarded: number;
                                        /** @example 1240 */
                                        available: number;
                                        /** @example 1240 */
                                        pending: number;
                                    };
                                    awards: {
                                        lineNo: number;
                                        /** @example base */
                                        ruleId: string;
                                        /** @example Base rate */
                                        ruleName: string;
                                        /** @example 1240 */
                                        points: number;
                                        /**
                                         * @description Codes and figures from which the award can be explained in any language
                                         * @example {
                                         *       "kind": "base",
                                         *       "rateBasisPoints": 10000,
                                         *       "band": "top",
                                         *       "multiplierHundredths": 300
                                         *     }
                                         */
                                        reason: {
                                            [key: string]: unknown;
                                        };
                                    }[];
                                    warnings: {
                                        /** @example purchase.unknown_member */
                                        code: string;
                                        message: string;
                                        lineNo?: number;
                                    }[];
                                };
                                problem?: {
                                    code: string;
                                    detail: string;
                                    errors?: {
                                        path: string;
                                        message: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One purchase with its lines and explained awards */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @example SO43659 */
                            invoiceNo: string;
                            /** @enum {string} */
                            kind: "invoice" | "return";
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            occurredOn: string;
                            /** @example SEK */
                            currency: string;
                            /** @example 2024.9940 */
                            netAmount: string;
                            points: {
                                /**
                                 * @description available + pending; below zero for a return
                                 * @example 1240
                                 */
                                awarded: number;
                                /** @example 1240 */
                                available: number;
                                /** @example 1240 */
                                pending: number;
                            };
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            recordedAt: string;
                            memberId: string | null;
                            salesRepId: string | null;
                            policyVersionId: string | null;
                            /** @description When its points became, or become, available; null: when it is paid, or no points */
                            availableOn: string | null;
                            expiresOn: string | null;
                            paidOn: string | null;
                            lines: {
                                lineNo: number;
                                /** @example BK-M82B-42 */
                                sku: string;
                                productId: string | null;
                                /** @example 2024.9940 */
                                quantity: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                                unitCost: string | null;
                                /**
                                 * @description Why the line earned nothing
                                 * @example below_cost
                                 */
                                noAwardReason: string | null;
                                /** @example 2024.9940 */
                                returnedQuantity: string;
                                /** @example 2024.9940 */
                                creditedAmount: string;
                            }[];
                            awards: {
                                lineNo: number;
                                /** @example base */
                                ruleId: string;
                                /** @example Base rate */
                                ruleName: string;
                                /** @example 1240 */
                                points: number;
                                /**
                                 * @description Codes and figures from which the award can be explained in any language
                                 * @example {
                                 *       "kind": "base",
                                 *       "rateBasisPoints": 10000,
                                 *       "band": "top",
                                 *       "multiplierHundredths": 300
                                 *     }
                                 */
                                reason: {
                                    [key: string]: unknown;
                                };
                                /** @example 1240 */
                                reversedPoints: number;
                            }[];
                            returnLines: {
                                lineNo: number;
                                originalInvoiceNo: string | null;
                                originalLineNo: number | null;
                                /** @enum {string} */
                                match: "matched" | "partial" | "unmatched" | "waiting";
                                /** @example 2024.9940 */
                                unmatchedQuantity: string;
                                /** @example 2024.9940 */
                                unmatchedAmount: string;
                            }[];
                            warnings: {
                                /** @example purchase.unknown_member */
                                code: string;
                                message: string;
                                lineNo?: number;
                            }[];
                            /** @description The key that delivered it; null: the command line */
                            recordedBy: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `purchase.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchases/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell that an invoice was paid
         * @description Where the policy lets points wait for the payment, they become available from that day. Telling it twice changes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description A date in the club's time zone
                         * @example 2026-03-31
                         */
                        paidOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /** @example SO43659 */
                            invoiceNo: string;
                            /** @enum {string} */
                            kind: "invoice" | "return";
                            /**
                             * Format: date
                             * @description A date in the club's time zone
                             * @example 2026-03-31
                             */
                            occurredOn: string;
                            /** @example SEK */
                            currency: string;
                            /** @example 2024.9940 */
                            netAmount: string;
                            points: {
                                /**
                                 * @description available + pending; below zero for a return
                                 * @example 1240
                                 */
                                awarded: number;
                                /** @example 1240 */
                                available: number;
                                /** @example 1240 */
                                pending: number;
                            };
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            recordedAt: string;
                            memberId: string | null;
                            salesRepId: string | null;
                            policyVersionId: string | null;
                            /** @description When its points became, or become, available; null: when it is paid, or no points */
                            availableOn: string | null;
                            expiresOn: string | null;
                            paidOn: string | null;
                            lines: {
                                lineNo: number;
                                /** @example BK-M82B-42 */
                                sku: string;
                                productId: string | null;
                                /** @example 2024.9940 */
                                quantity: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                                unitCost: string | null;
                                /**
                                 * @description Why the line earned nothing
                                 * @example below_cost
                                 */
                                noAwardReason: string | null;
                                /** @example 2024.9940 */
                                returnedQuantity: string;
                                /** @example 2024.9940 */
                                creditedAmount: string;
                            }[];
                            awards: {
                                lineNo: number;
                                /** @example base */
                                ruleId: string;
                                /** @example Base rate */
                                ruleName: string;
                                /** @example 1240 */
                                points: number;
                                /**
                                 * @description Codes and figures from which the award can be explained in any language
                                 * @example {
                                 *       "kind": "base",
                                 *       "rateBasisPoints": 10000,
                                 *       "band": "top",
                                 *       "multiplierHundredths": 300
                                 *     }
                                 */
                                reason: {
                                    [key: string]: unknown;
                                };
                                /** @example 1240 */
                                reversedPoints: number;
                            }[];
                            returnLines: {
                                lineNo: number;
                                originalInvoiceNo: string | null;
                                originalLineNo: number | null;
                                /** @enum {string} */
                                match: "matched" | "partial" | "unmatched" | "waiting";
                                /** @example 2024.9940 */
                                unmatchedQuantity: string;
                                /** @example 2024.9940 */
                                unmatchedAmount: string;
                            }[];
                            warnings: {
                                /** @example purchase.unknown_member */
                                code: string;
                                message: string;
                                lineNo?: number;
                            }[];
                            /** @description The key that delivered it; null: the command line */
                            recordedBy: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `purchase.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `purchase.not_waiting_for_payment` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List redemptions, last requested first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description A request that needs no approval is approved at once */
                    state?: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                    /** @description UUIDv7 */
                    companyId?: string;
                    /** @description UUIDv7 */
                    memberId?: string;
                    /** @description UUIDv7 */
                    rewardId?: string;
                    /** @description Requested on this day or later */
                    from?: string;
                    /** @description Requested on this day or before */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description The company that goes on, if the one that it was recorded for was merged
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                memberId: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                rewardId: string;
                                /**
                                 * @description As it was at the request
                                 * @example Work jacket
                                 */
                                rewardName: string;
                                /**
                                 * @example merchandise
                                 * @enum {string}
                                 */
                                rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                                isBusinessReward: boolean;
                                /** @example 1240 */
                                points: number;
                                /**
                                 * @description The company's wallet, or the member's own
                                 * @enum {string}
                                 */
                                paidFrom: "company" | "member";
                                /** @description What it costs the supplier, as it was at the request; null: unknown */
                                cost: string | null;
                                currency: string | null;
                                /**
                                 * @description A request that needs no approval is approved at once
                                 * @example approved
                                 * @enum {string}
                                 */
                                state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                                companyApproval: {
                                    isNeeded: boolean;
                                    approvedAt: string | null;
                                };
                                staffApproval: {
                                    isNeeded: boolean;
                                    approvedAt: string | null;
                                };
                                /** @description The wallet that pays an open redemption came into debt meanwhile */
                                isInDebt: boolean;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                requestedAt: string;
                                decidedAt: string | null;
                                fulfilledAt: string | null;
                                cancelledAt: string | null;
                                /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                                cancellationRequestedAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Redeem a reward on behalf of a member
         * @description One item, whose points are held until it is fulfilled. It waits for approval where the reward or the rules of the company ask for one; otherwise it is approved at once. A refusal has the code of its first reason, and in `errors` each reason by the code (`path`) that `GET /rewards/{id}/availability` gives it.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        rewardId: string;
                        /**
                         * Format: uuid
                         * @description For whom
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        memberId: string;
                        /**
                         * @description The company's wallet, or the member's own
                         * @default company
                         * @enum {string}
                         */
                        payFrom?: "company" | "member";
                        /**
                         * @description For whoever delivers it
                         * @example Size L, to the workshop
                         */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `member.merged`, `redemption.member_has_left`, `redemption.reward_unavailable`, `redemption.not_for_company`, `redemption.out_of_stock`, `redemption.in_debt`, `redemption.insufficient_points`, `redemption.limit_reached`, `redemption.blocked_by_company_rule`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown_reward`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/account-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the ERP has to book on companies' accounts, in the order in which it happened
         * @description A line for each fulfilled redemption of an account credit, and one below zero if it is cancelled afterwards.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description Booked on this day or later */
                    from?: string;
                    /** @description Booked on this day or before */
                    to?: string;
                    /** @description `csv`, or `Accept: text/csv`: the whole list as a file */
                    format?: "json" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                redemptionId: string;
                                /**
                                 * @description The ERP's number of the company
                                 * @example AW00000676
                                 */
                                companyNo: string;
                                /**
                                 * @description To be credited to the company; below zero takes back a credit whose redemption was cancelled
                                 * @example 500.0000
                                 */
                                amount: string;
                                /** @example SEK */
                                currency: string;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                date: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/fulfilments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that up to 1,000 redemptions are fulfilled
         * @description Each by itself, with a result for each in the order of the request. Sent again, it harms nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example PostNord 00370712345678901234 */
                            trackingText?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fulfilled: number;
                            refused: number;
                            results: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @description As if the redemption had been sent alone
                                 * @example 200
                                 */
                                status: number;
                                problem?: {
                                    code: string;
                                    detail: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a redemption with all that happened to it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                            events: {
                                /** @enum {string} */
                                kind: "requested" | "approved_by_company" | "approved_by_staff" | "rejected" | "fulfilled" | "cancellation_requested" | "cancellation_withdrawn" | "cancelled";
                                /**
                                 * @description The state from then on
                                 * @example approved
                                 * @enum {string}
                                 */
                                state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                occurredAt: string;
                                /** @enum {string} */
                                actorKind: "api_key" | "staff" | "member" | "system";
                                actorId: string | null;
                                /** @description The company administrator who approved */
                                memberId: string | null;
                                /** @description The note of a request, a reason, or how to track a parcel */
                                text: string | null;
                            }[];
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a redemption for staff or for the company
         * @description It is approved when all whose approval it needs have given it.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        as: "staff";
                    } | {
                        /** @enum {string} */
                        as: "company";
                        /**
                         * Format: uuid
                         * @description An administrator of the company
                         * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                         */
                        memberId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown`, `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.wrong_state`, `redemption.approval_not_needed`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.not_company_administrator`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a redemption
         * @description Before it is fulfilled, points and item go back at once; points whose last day has passed meanwhile live for 30 days. Afterwards this only asks for the cancellation: another person or key approves it.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /**
                         * @description Of what was fulfilled: the item came back whole. Before, it always goes back into stock
                         * @default false
                         */
                        returnsToStock?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.wrong_state`, `redemption.cancellation_waits`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Withdraw, or decline, the cancellation of what was fulfilled */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.no_cancellation_waits` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/cancellation/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve that what was fulfilled is cancelled
         * @description Not by whoever asked for it. The points come back with the last days they had, or 30 days.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.no_cancellation_waits`, `redemption.needs_second_person`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a redemption is fulfilled
         * @description Its points are spent; of a voucher, the code is handed out.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example PostNord 00370712345678901234 */
                        trackingText?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.wrong_state`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a redemption that waits for approval
         * @description Points and item go back.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description The company that goes on, if the one that it was recorded for was merged
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            rewardId: string;
                            /**
                             * @description As it was at the request
                             * @example Work jacket
                             */
                            rewardName: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            rewardKind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            isBusinessReward: boolean;
                            /** @example 1240 */
                            points: number;
                            /**
                             * @description The company's wallet, or the member's own
                             * @enum {string}
                             */
                            paidFrom: "company" | "member";
                            /** @description What it costs the supplier, as it was at the request; null: unknown */
                            cost: string | null;
                            currency: string | null;
                            /**
                             * @description A request that needs no approval is approved at once
                             * @example approved
                             * @enum {string}
                             */
                            state: "awaiting_approval" | "approved" | "fulfilled" | "rejected" | "cancelled";
                            companyApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            staffApproval: {
                                isNeeded: boolean;
                                approvedAt: string | null;
                            };
                            /** @description The wallet that pays an open redemption came into debt meanwhile */
                            isInDebt: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            requestedAt: string;
                            decidedAt: string | null;
                            fulfilledAt: string | null;
                            cancelledAt: string | null;
                            /** @description Of what is fulfilled: somebody asked to cancel it and another one has to approve that */
                            cancellationRequestedAt: string | null;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.wrong_state`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/voucher-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the voucher code of a fulfilled redemption
         * @description The audit log notes who read it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example GIFT-7F3K-22QX */
                            code: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.no_voucher_code` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `secrets.no_key`, `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/unknown-bands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products whose margin band cannot be computed, by SKU
         * @description Their list price or unit cost is missing or not above zero. They earn as the band `unknown` unless a band was set by hand. `?format=csv` gives the whole list as a file.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description `csv`: the whole list as a file, without regard to `limit` and `cursor` */
                    format?: "json" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                productId: string;
                                /** @example BK-M82B-42 */
                                sku: string;
                                name: string;
                                category: string | null;
                                brand: string | null;
                                unitCost: string | null;
                                listPrice: string | null;
                                currency: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/unknown-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sale lines whose unit cost is unknown, last recorded first
         * @description Neither the line nor the product had a cost when the invoice was recorded, so the below-cost guard let them pass and margin reports leave them out. Freight, fees and samples are not listed. `?format=csv` gives the whole list as a file.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description `csv`: the whole list as a file, without regard to `limit` and `cursor` */
                    format?: "json" | "csv";
                    /** @description With what companies merged into it bought */
                    companyId?: string;
                    sku?: string;
                    /** @description By date of the invoice or credit note */
                    from?: string;
                    /** @description A date in the club's time zone */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * @description The ERP's number of the company
                                 * @example AW00000676
                                 */
                                companyNo: string;
                                companyName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                purchaseId: string;
                                /** @example SO43659 */
                                invoiceNo: string;
                                /** @example 1 */
                                lineNo: number;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                occurredOn: string;
                                /** @example BK-M82B-42 */
                                sku: string;
                                /** @description Null: the SKU is no known product */
                                productName: string | null;
                                /** @example 2024.9940 */
                                quantity: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                                /** @example SEK */
                                currency: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/unknown-costs/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SKUs that were sold without a known unit cost, by net sales
         * @description A row for each SKU and currency. `?format=csv` gives the whole list as a file.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description `csv`: the whole list as a file, without regard to `limit` and `cursor` */
                    format?: "json" | "csv";
                    /** @description With what companies merged into it bought */
                    companyId?: string;
                    sku?: string;
                    /** @description By date of the invoice or credit note */
                    from?: string;
                    /** @description A date in the club's time zone */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example BK-M82B-42 */
                                sku: string;
                                productName: string | null;
                                /** @example SEK */
                                currency: string;
                                lines: number;
                                /** @example 2024.9940 */
                                quantity: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/unmatched-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lines of returns that are not accounted for, last recorded first
         * @description They took back no points, or not all: nothing or only part of what they return was found, or the invoice that they name is not here yet. `?format=csv` gives the whole list as a file.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description `csv`: the whole list as a file, without regard to `limit` and `cursor` */
                    format?: "json" | "csv";
                    /** @description With what companies merged into it bought */
                    companyId?: string;
                    /** @description Found only part of what it returns, found nothing, or waits for the invoice that it names */
                    match?: "partial" | "unmatched" | "waiting";
                    /** @description By date of the invoice or credit note */
                    from?: string;
                    /** @description A date in the club's time zone */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                /**
                                 * @description The ERP's number of the company
                                 * @example AW00000676
                                 */
                                companyNo: string;
                                companyName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                returnId: string;
                                /** @example SO43659 */
                                invoiceNo: string;
                                /** @example 1 */
                                lineNo: number;
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                occurredOn: string;
                                /** @example BK-M82B-42 */
                                sku: string;
                                /** @example SEK */
                                currency: string;
                                /** @example 2024.9940 */
                                quantity: string;
                                /** @example 2024.9940 */
                                netAmount: string;
                                originalInvoiceNo: string | null;
                                originalLineNo: number | null;
                                /**
                                 * @description Found only part of what it returns, found nothing, or waits for the invoice that it names
                                 * @enum {string}
                                 */
                                match: "partial" | "unmatched" | "waiting";
                                /** @example 2024.9940 */
                                unmatchedQuantity: string;
                                /** @example 2024.9940 */
                                unmatchedAmount: string;
                            }[];
                            nextCursor: string | null;
                            /** @description Of all lines that the filter finds */
                            summary: {
                                partial: number;
                                unmatched: number;
                                waiting: number;
                                unmatchedAmounts: {
                                    /** @example SEK */
                                    currency: string;
                                    /** @example 2024.9940 */
                                    amount: string;
                                }[];
                            };
                        };
                    };
                };
                /** @description `page.invalid_cursor` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rewards in the order of the catalogue */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description Part of the name in any language */
                    q?: string;
                    kind?: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                    /** @description `companies`: those that were picked by hand */
                    audience?: "all" | "companies";
                    isBusinessReward?: "true" | "false";
                    isArchived?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @example merchandise
                                 * @enum {string}
                                 */
                                kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                                /**
                                 * @description Its price
                                 * @example 4500
                                 */
                                points: number;
                                /** @description What it costs the supplier; null: unknown. Members never see it */
                                cost: string | null;
                                /**
                                 * @description Of an account credit: its worth on the company's account
                                 * @example 500.0000
                                 */
                                creditAmount: string | null;
                                /** @description Of cost and credit */
                                currency: string | null;
                                /** @description The first day; null: at once */
                                availableFrom: string | null;
                                /** @description The last day; null: until further notice */
                                availableUntil: string | null;
                                /**
                                 * @description How many a company can have; null: any number
                                 * @example 10
                                 */
                                maxPerCompany: number | null;
                                /**
                                 * @description How many a person can have; null: any number
                                 * @example 1
                                 */
                                maxPerMember: number | null;
                                needsStaffApproval: boolean;
                                /** @description For the business rather than somebody's private benefit */
                                isBusinessReward: boolean;
                                /**
                                 * @description `companies`: those that were picked by hand
                                 * @enum {string}
                                 */
                                audience: "all" | "companies";
                                /** @description By language; whoever reads another one gets the English text */
                                texts: {
                                    en: {
                                        /** @example Work jacket */
                                        name: string;
                                        /**
                                         * @default
                                         * @example Wind- and waterproof, all sizes.
                                         */
                                        description: string;
                                        /**
                                         * @default
                                         * @example Sent within two weeks.
                                         */
                                        terms: string;
                                    };
                                    sv?: {
                                        /** @example Work jacket */
                                        name: string;
                                        /**
                                         * @default
                                         * @example Wind- and waterproof, all sizes.
                                         */
                                        description: string;
                                        /**
                                         * @default
                                         * @example Sent within two weeks.
                                         */
                                        terms: string;
                                    };
                                    nb?: {
                                        /** @example Work jacket */
                                        name: string;
                                        /**
                                         * @default
                                         * @example Wind- and waterproof, all sizes.
                                         */
                                        description: string;
                                        /**
                                         * @default
                                         * @example Sent within two weeks.
                                         */
                                        terms: string;
                                    };
                                };
                                /**
                                 * @description Low ones come first
                                 * @example 10
                                 */
                                sortOrder: number;
                                /**
                                 * @description Items or voucher codes that can be redeemed; null: any number
                                 * @example 25
                                 */
                                stockLeft: number | null;
                                archivedAt: string | null;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a reward
         * @description With the audience `companies` it is for nobody until companies are picked.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @example merchandise
                         * @enum {string}
                         */
                        kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                        /**
                         * @description Its price
                         * @example 4500
                         */
                        points: number;
                        /**
                         * @description What it costs the supplier; null: unknown. Members never see it
                         * @default null
                         */
                        cost?: string | null;
                        /**
                         * @description Of an account credit: its worth on the company's account
                         * @default null
                         * @example 500.0000
                         */
                        creditAmount?: string | null;
                        /**
                         * @description Of cost and credit
                         * @default null
                         */
                        currency?: string | null;
                        /**
                         * @description Items in stock; null: any number. Of voucher codes it is the pool
                         * @default null
                         * @example 25
                         */
                        stock?: number | null;
                        /**
                         * @description The first day; null: at once
                         * @default null
                         */
                        availableFrom?: string | null;
                        /**
                         * @description The last day; null: until further notice
                         * @default null
                         */
                        availableUntil?: string | null;
                        /**
                         * @description How many a company can have; null: any number
                         * @default null
                         * @example 10
                         */
                        maxPerCompany?: number | null;
                        /**
                         * @description How many a person can have; null: any number
                         * @default null
                         * @example 1
                         */
                        maxPerMember?: number | null;
                        /** @default false */
                        needsStaffApproval?: boolean;
                        /**
                         * @description For the business rather than somebody's private benefit
                         * @default false
                         */
                        isBusinessReward?: boolean;
                        /**
                         * @description `companies`: those that were picked by hand
                         * @default all
                         * @enum {string}
                         */
                        audience?: "all" | "companies";
                        /** @description By language; whoever reads another one gets the English text */
                        texts: {
                            en: {
                                /** @example Work jacket */
                                name: string;
                                /**
                                 * @default
                                 * @example Wind- and waterproof, all sizes.
                                 */
                                description?: string;
                                /**
                                 * @default
                                 * @example Sent within two weeks.
                                 */
                                terms?: string;
                            };
                            sv?: {
                                /** @example Work jacket */
                                name: string;
                                /**
                                 * @default
                                 * @example Wind- and waterproof, all sizes.
                                 */
                                description?: string;
                                /**
                                 * @default
                                 * @example Sent within two weeks.
                                 */
                                terms?: string;
                            };
                            nb?: {
                                /** @example Work jacket */
                                name: string;
                                /**
                                 * @default
                                 * @example Wind- and waterproof, all sizes.
                                 */
                                description?: string;
                                /**
                                 * @default
                                 * @example Sent within two weeks.
                                 */
                                terms?: string;
                            };
                        };
                        /**
                         * @description Low ones come first
                         * @default 0
                         * @example 10
                         */
                        sortOrder?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            /**
                             * @description Its price
                             * @example 4500
                             */
                            points: number;
                            /** @description What it costs the supplier; null: unknown. Members never see it */
                            cost: string | null;
                            /**
                             * @description Of an account credit: its worth on the company's account
                             * @example 500.0000
                             */
                            creditAmount: string | null;
                            /** @description Of cost and credit */
                            currency: string | null;
                            /** @description The first day; null: at once */
                            availableFrom: string | null;
                            /** @description The last day; null: until further notice */
                            availableUntil: string | null;
                            /**
                             * @description How many a company can have; null: any number
                             * @example 10
                             */
                            maxPerCompany: number | null;
                            /**
                             * @description How many a person can have; null: any number
                             * @example 1
                             */
                            maxPerMember: number | null;
                            needsStaffApproval: boolean;
                            /** @description For the business rather than somebody's private benefit */
                            isBusinessReward: boolean;
                            /**
                             * @description `companies`: those that were picked by hand
                             * @enum {string}
                             */
                            audience: "all" | "companies";
                            /** @description By language; whoever reads another one gets the English text */
                            texts: {
                                en: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                sv?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                nb?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                            };
                            /**
                             * @description Low ones come first
                             * @example 10
                             */
                            sortOrder: number;
                            /**
                             * @description Items or voucher codes that can be redeemed; null: any number
                             * @example 25
                             */
                            stockLeft: number | null;
                            archivedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.credit_missing`, `reward.credit_of_other_kind`, `reward.currency_missing`, `reward.window_ends_before_it_begins`, `reward.stock_is_pool_of_codes`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reward, archived or not
         * @description Its ETag stands for what an edit changes; the stock moves without it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            /**
                             * @description Its price
                             * @example 4500
                             */
                            points: number;
                            /** @description What it costs the supplier; null: unknown. Members never see it */
                            cost: string | null;
                            /**
                             * @description Of an account credit: its worth on the company's account
                             * @example 500.0000
                             */
                            creditAmount: string | null;
                            /** @description Of cost and credit */
                            currency: string | null;
                            /** @description The first day; null: at once */
                            availableFrom: string | null;
                            /** @description The last day; null: until further notice */
                            availableUntil: string | null;
                            /**
                             * @description How many a company can have; null: any number
                             * @example 10
                             */
                            maxPerCompany: number | null;
                            /**
                             * @description How many a person can have; null: any number
                             * @example 1
                             */
                            maxPerMember: number | null;
                            needsStaffApproval: boolean;
                            /** @description For the business rather than somebody's private benefit */
                            isBusinessReward: boolean;
                            /**
                             * @description `companies`: those that were picked by hand
                             * @enum {string}
                             */
                            audience: "all" | "companies";
                            /** @description By language; whoever reads another one gets the English text */
                            texts: {
                                en: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                sv?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                nb?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                            };
                            /**
                             * @description Low ones come first
                             * @example 10
                             */
                            sortOrder: number;
                            /**
                             * @description Items or voucher codes that can be redeemed; null: any number
                             * @example 25
                             */
                            stockLeft: number | null;
                            archivedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a reward
         * @description Takes `If-Match` with the ETag that was read. What has been redeemed keeps its price.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag that was read */
                    "if-match": string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            /** @description Only what changes; null clears. Texts are replaced together */
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Its price
                         * @example 4500
                         */
                        points?: number;
                        /** @description What it costs the supplier; null: unknown. Members never see it */
                        cost?: string | null;
                        /**
                         * @description Of an account credit: its worth on the company's account
                         * @example 500.0000
                         */
                        creditAmount?: string | null;
                        /** @description Of cost and credit */
                        currency?: string | null;
                        /** @description The first day; null: at once */
                        availableFrom?: string | null;
                        /** @description The last day; null: until further notice */
                        availableUntil?: string | null;
                        /**
                         * @description How many a company can have; null: any number
                         * @example 10
                         */
                        maxPerCompany?: number | null;
                        /**
                         * @description How many a person can have; null: any number
                         * @example 1
                         */
                        maxPerMember?: number | null;
                        needsStaffApproval?: boolean;
                        /** @description For the business rather than somebody's private benefit */
                        isBusinessReward?: boolean;
                        /**
                         * @description `companies`: those that were picked by hand
                         * @enum {string}
                         */
                        audience?: "all" | "companies";
                        /** @description By language; whoever reads another one gets the English text */
                        texts?: {
                            en: {
                                /** @example Work jacket */
                                name: string;
                                /**
                                 * @default
                                 * @example Wind- and waterproof, all sizes.
                                 */
                                description?: string;
                                /**
                                 * @default
                                 * @example Sent within two weeks.
                                 */
                                terms?: string;
                            };
                            sv?: {
                                /** @example Work jacket */
                                name: string;
                                /**
                                 * @default
                                 * @example Wind- and waterproof, all sizes.
                                 */
                                description?: string;
                                /**
                                 * @default
                                 * @example Sent within two weeks.
                                 */
                                terms?: string;
                            };
                            nb?: {
                                /** @example Work jacket */
                                name: string;
                                /**
                                 * @default
                                 * @example Wind- and waterproof, all sizes.
                                 */
                                description?: string;
                                /**
                                 * @default
                                 * @example Sent within two weeks.
                                 */
                                terms?: string;
                            };
                        };
                        /**
                         * @description Low ones come first
                         * @example 10
                         */
                        sortOrder?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            /**
                             * @description Its price
                             * @example 4500
                             */
                            points: number;
                            /** @description What it costs the supplier; null: unknown. Members never see it */
                            cost: string | null;
                            /**
                             * @description Of an account credit: its worth on the company's account
                             * @example 500.0000
                             */
                            creditAmount: string | null;
                            /** @description Of cost and credit */
                            currency: string | null;
                            /** @description The first day; null: at once */
                            availableFrom: string | null;
                            /** @description The last day; null: until further notice */
                            availableUntil: string | null;
                            /**
                             * @description How many a company can have; null: any number
                             * @example 10
                             */
                            maxPerCompany: number | null;
                            /**
                             * @description How many a person can have; null: any number
                             * @example 1
                             */
                            maxPerMember: number | null;
                            needsStaffApproval: boolean;
                            /** @description For the business rather than somebody's private benefit */
                            isBusinessReward: boolean;
                            /**
                             * @description `companies`: those that were picked by hand
                             * @enum {string}
                             */
                            audience: "all" | "companies";
                            /** @description By language; whoever reads another one gets the English text */
                            texts: {
                                en: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                sv?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                nb?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                            };
                            /**
                             * @description Low ones come first
                             * @example 10
                             */
                            sortOrder: number;
                            /**
                             * @description Items or voucher codes that can be redeemed; null: any number
                             * @example 25
                             */
                            stockLeft: number | null;
                            archivedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.changed_meanwhile` */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.credit_missing`, `reward.credit_of_other_kind`, `reward.currency_missing`, `reward.window_ends_before_it_begins`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.if_match_missing` */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/rewards/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a reward
         * @description Nobody can redeem it any more; open redemptions of it go on.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            /**
                             * @description Its price
                             * @example 4500
                             */
                            points: number;
                            /** @description What it costs the supplier; null: unknown. Members never see it */
                            cost: string | null;
                            /**
                             * @description Of an account credit: its worth on the company's account
                             * @example 500.0000
                             */
                            creditAmount: string | null;
                            /** @description Of cost and credit */
                            currency: string | null;
                            /** @description The first day; null: at once */
                            availableFrom: string | null;
                            /** @description The last day; null: until further notice */
                            availableUntil: string | null;
                            /**
                             * @description How many a company can have; null: any number
                             * @example 10
                             */
                            maxPerCompany: number | null;
                            /**
                             * @description How many a person can have; null: any number
                             * @example 1
                             */
                            maxPerMember: number | null;
                            needsStaffApproval: boolean;
                            /** @description For the business rather than somebody's private benefit */
                            isBusinessReward: boolean;
                            /**
                             * @description `companies`: those that were picked by hand
                             * @enum {string}
                             */
                            audience: "all" | "companies";
                            /** @description By language; whoever reads another one gets the English text */
                            texts: {
                                en: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                sv?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                nb?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                            };
                            /**
                             * @description Low ones come first
                             * @example 10
                             */
                            sortOrder: number;
                            /**
                             * @description Items or voucher codes that can be redeemed; null: any number
                             * @example 25
                             */
                            stockLeft: number | null;
                            archivedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Bring an archived reward back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            /**
                             * @description Its price
                             * @example 4500
                             */
                            points: number;
                            /** @description What it costs the supplier; null: unknown. Members never see it */
                            cost: string | null;
                            /**
                             * @description Of an account credit: its worth on the company's account
                             * @example 500.0000
                             */
                            creditAmount: string | null;
                            /** @description Of cost and credit */
                            currency: string | null;
                            /** @description The first day; null: at once */
                            availableFrom: string | null;
                            /** @description The last day; null: until further notice */
                            availableUntil: string | null;
                            /**
                             * @description How many a company can have; null: any number
                             * @example 10
                             */
                            maxPerCompany: number | null;
                            /**
                             * @description How many a person can have; null: any number
                             * @example 1
                             */
                            maxPerMember: number | null;
                            needsStaffApproval: boolean;
                            /** @description For the business rather than somebody's private benefit */
                            isBusinessReward: boolean;
                            /**
                             * @description `companies`: those that were picked by hand
                             * @enum {string}
                             */
                            audience: "all" | "companies";
                            /** @description By language; whoever reads another one gets the English text */
                            texts: {
                                en: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                sv?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                nb?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                            };
                            /**
                             * @description Low ones come first
                             * @example 10
                             */
                            sortOrder: number;
                            /**
                             * @description Items or voucher codes that can be redeemed; null: any number
                             * @example 25
                             */
                            stockLeft: number | null;
                            archivedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether somebody can have a reward today, and why not
         * @description For a member, or without one for anybody at a company.
         */
        get: {
            parameters: {
                query?: {
                    /** @description UUIDv7 */
                    companyId?: string;
                    /** @description UUIDv7 */
                    memberId?: string;
                    /** @description The company's wallet, or the member's own */
                    payFrom?: "company" | "member";
                };
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            available: boolean;
                            /** @description `needs_approval` keeps nobody from it */
                            reasons: ({
                                /** @enum {string} */
                                code: "archived";
                            } | {
                                /** @enum {string} */
                                code: "not_for_your_company";
                            } | {
                                /** @enum {string} */
                                code: "not_yet";
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                from: string;
                            } | {
                                /** @enum {string} */
                                code: "no_longer";
                                /**
                                 * Format: date
                                 * @description A date in the club's time zone
                                 * @example 2026-03-31
                                 */
                                until: string;
                            } | {
                                /** @enum {string} */
                                code: "out_of_stock";
                            } | {
                                /** @enum {string} */
                                code: "in_debt";
                                /** @example 1240 */
                                debt: number;
                            } | {
                                /** @enum {string} */
                                code: "points_missing";
                                /** @example 1240 */
                                missing: number;
                            } | {
                                /** @enum {string} */
                                code: "limit_of_company_reached";
                                limit: number;
                            } | {
                                /** @enum {string} */
                                code: "limit_of_member_reached";
                                limit: number;
                            } | {
                                /** @enum {string} */
                                code: "may_not_redeem";
                            } | {
                                /** @enum {string} */
                                code: "blocked_kind";
                                /**
                                 * @example merchandise
                                 * @enum {string}
                                 */
                                kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            } | {
                                /** @enum {string} */
                                code: "business_rewards_only";
                            } | {
                                /** @enum {string} */
                                code: "public_sector";
                            } | {
                                /** @enum {string} */
                                code: "value_cap";
                                /** @example 2024.9940 */
                                cap: string;
                                /** @example 2024.9940 */
                                left: string;
                                /** @example SEK */
                                currency: string;
                            } | {
                                /** @enum {string} */
                                code: "needs_approval";
                                /** @enum {string} */
                                by: "staff" | "company";
                            })[];
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown`, `company.unknown`, `member.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `redemption.nobody_named`, `redemption.member_of_another_company`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the companies that were picked for a reward
         * @description They count while its audience is `companies`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @description The ERP's number of the company
                                 * @example AW00000676
                                 */
                                companyNo: string;
                                /** @example Progressive Sports */
                                name: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Make a reward one for these companies only
         * @description Replaces the companies that were picked before; an empty list is nobody. Undone by PATCH.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        companyIds: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @example merchandise
                             * @enum {string}
                             */
                            kind: "merchandise" | "voucher_code" | "service" | "training" | "donation" | "account_credit";
                            /**
                             * @description Its price
                             * @example 4500
                             */
                            points: number;
                            /** @description What it costs the supplier; null: unknown. Members never see it */
                            cost: string | null;
                            /**
                             * @description Of an account credit: its worth on the company's account
                             * @example 500.0000
                             */
                            creditAmount: string | null;
                            /** @description Of cost and credit */
                            currency: string | null;
                            /** @description The first day; null: at once */
                            availableFrom: string | null;
                            /** @description The last day; null: until further notice */
                            availableUntil: string | null;
                            /**
                             * @description How many a company can have; null: any number
                             * @example 10
                             */
                            maxPerCompany: number | null;
                            /**
                             * @description How many a person can have; null: any number
                             * @example 1
                             */
                            maxPerMember: number | null;
                            needsStaffApproval: boolean;
                            /** @description For the business rather than somebody's private benefit */
                            isBusinessReward: boolean;
                            /**
                             * @description `companies`: those that were picked by hand
                             * @enum {string}
                             */
                            audience: "all" | "companies";
                            /** @description By language; whoever reads another one gets the English text */
                            texts: {
                                en: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                sv?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                                nb?: {
                                    /** @example Work jacket */
                                    name: string;
                                    /**
                                     * @default
                                     * @example Wind- and waterproof, all sizes.
                                     */
                                    description: string;
                                    /**
                                     * @default
                                     * @example Sent within two weeks.
                                     */
                                    terms: string;
                                };
                            };
                            /**
                             * @description Low ones come first
                             * @example 10
                             */
                            sortOrder: number;
                            /**
                             * @description Items or voucher codes that can be redeemed; null: any number
                             * @example 25
                             */
                            stockLeft: number | null;
                            archivedAt: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown_company`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}/stock-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what staff did to the stock of a reward, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @description Null: any number
                                 * @example 3
                                 */
                                before: number | null;
                                /**
                                 * @description Null: any number
                                 * @example 53
                                 */
                                after: number | null;
                                /**
                                 * @description Null: erased
                                 * @example Delivery of 31 March
                                 */
                                reason: string | null;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                changedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Change the stock of a reward
         * @description Redemptions take from it and give back by themselves. It never falls below zero.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Items more or fewer
                         * @example 50
                         */
                        delta?: number;
                        /**
                         * @description What a count found, without items set aside for redemptions; null: any number from now on
                         * @example 25
                         */
                        setTo?: number | null;
                        /** @example Delivery of 31 March */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description Null: any number
                             * @example 3
                             */
                            before: number | null;
                            /**
                             * @description Null: any number
                             * @example 53
                             */
                            after: number | null;
                            /**
                             * @description Null: erased
                             * @example Delivery of 31 March
                             */
                            reason: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            changedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.stock_is_pool_of_codes`, `reward.stock_unlimited`, `reward.stock_out_of_bounds`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rewards/{id}/voucher-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the voucher codes of a reward */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            available: number;
                            /** @description Set aside for open redemptions */
                            reserved: number;
                            issued: number;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add voucher codes to the pool of a reward
         * @description As JSON, or as a form with a CSV file that has a column `code`. Codes that are there already are counted and not added again, so the same file can be sent twice. They are kept encrypted, and no answer tells one.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description In a form: the cells of the column `code` of the file */
                        codes: string[];
                    };
                    "multipart/form-data": {
                        /** @description In a form: the cells of the column `code` of the file */
                        codes: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            /** @description In the list before, or in the pool */
                            duplicates: number;
                            /** @description Empty, longer than 200 characters, or with control characters */
                            invalid: number;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.without_codes` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `voucher.file_missing`, `voucher.column_missing`, `voucher.not_utf8`, `voucher.malformed_csv`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `secrets.no_key`, `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Withdraw the available voucher codes of a reward
         * @description Deletes those that nobody has asked for. Reserved and issued ones stay.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            withdrawn: number;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `reward.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-reps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sales reps, by name */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description Part of the name, the number or the e-mail address */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * @description The ERP's number of the sales rep
                                 * @example 279
                                 */
                                repNo: string;
                                /** @example Tsvi Reiter */
                                name: string;
                                email: string | null;
                                phone: string | null;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Create a sales rep */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The ERP's number of the sales rep
                         * @example 279
                         */
                        repNo: string;
                        /** @example Tsvi Reiter */
                        name: string;
                        email?: string | null;
                        phone?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the sales rep
                             * @example 279
                             */
                            repNo: string;
                            /** @example Tsvi Reiter */
                            name: string;
                            email: string | null;
                            phone: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `sales_rep.number_taken`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-reps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a sales rep */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the sales rep
                             * @example 279
                             */
                            repNo: string;
                            /** @example Tsvi Reiter */
                            name: string;
                            email: string | null;
                            phone: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `sales_rep.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a sales rep
         * @description Takes `If-Match` with the ETag that was read.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag that was read */
                    "if-match": string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            /** @description Only what changes; null clears */
            requestBody: {
                content: {
                    "application/json": {
                        /** @example Tsvi Reiter */
                        name?: string;
                        email?: string | null;
                        phone?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the sales rep
                             * @example 279
                             */
                            repNo: string;
                            /** @example Tsvi Reiter */
                            name: string;
                            email: string | null;
                            phone: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `sales_rep.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.changed_meanwhile` */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.if_match_missing` */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/sales-reps/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase who a sales rep is
         * @description Name, e-mail address, phone and what the audit log remembers of them go; the number, which can be given to somebody else, and its companies stay. Take the name out of the ERP first, or the next import brings it back.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The person asked for it, withdrew their consent, or is of no concern to the club any more
                         * @enum {string}
                         */
                        reason: "requested" | "consent_withdrawn" | "no_longer_needed";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * @description The ERP's number of the sales rep
                             * @example 279
                             */
                            repNo: string;
                            /** @example Tsvi Reiter */
                            name: string;
                            email: string | null;
                            phone: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `sales_rep.unknown` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transfers, newest first
         * @description What staff moved by hand; what a departure or a merger moved is in the statements.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description With those of companies that were merged into it */
                    companyId?: string;
                    /** @description To or from */
                    memberId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId: string;
                                from: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    companyId?: string;
                                    /**
                                     * Format: uuid
                                     * @description For the member's own wallet
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    memberId?: string;
                                };
                                to: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    companyId?: string;
                                    /**
                                     * Format: uuid
                                     * @description For the member's own wallet
                                     * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                     */
                                    memberId?: string;
                                };
                                /** @example 1240 */
                                points: number;
                                /** @description Null also when it was erased */
                                text: string | null;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                transferredBy: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                transferredAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Move points between a company and one of its members
         * @description Points keep their last days, those that expire first go first; debt of the receiver is paid first.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1 to 255 visible ASCII characters; kept for 30 days */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId?: string;
                            /**
                             * Format: uuid
                             * @description For the member's own wallet
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId?: string;
                        };
                        to: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId?: string;
                            /**
                             * Format: uuid
                             * @description For the member's own wallet
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            memberId?: string;
                        };
                        /** @example 1240 */
                        points: number;
                        text?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            companyId: string;
                            from: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId?: string;
                                /**
                                 * Format: uuid
                                 * @description For the member's own wallet
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                memberId?: string;
                            };
                            to: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                companyId?: string;
                                /**
                                 * Format: uuid
                                 * @description For the member's own wallet
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                memberId?: string;
                            };
                            /** @example 1240 */
                            points: number;
                            /** @description Null also when it was erased */
                            text: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            transferredBy: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            transferredAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transfer.insufficient_points`, `transfer.in_debt`, `transfer.member_has_left`, `idempotency.key_reused` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `transfer.other_company`, `transfer.unknown_company`, `transfer.unknown_member`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook delivery with its attempts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            endpointId: string;
                            /**
                             * Format: uuid
                             * @description The receiver's `webhook-id`
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            eventId: string;
                            /** @example redemption.requested */
                            type: string;
                            companyId: string | null;
                            /**
                             * @description failed: the endpoint was disabled over it; dropped: given up when the endpoint was enabled again
                             * @enum {string}
                             */
                            state: "pending" | "delivered" | "failed" | "dropped";
                            /** @description Since it was last queued */
                            attempts: number;
                            /** @description Not before then: earlier ones of the company come first */
                            nextAttemptAt: string | null;
                            /**
                             * @description Of HTTP; null: no answer came
                             * @example 204
                             */
                            lastStatus: number | null;
                            /**
                             * @description Why it was not accepted
                             * @example answered 500
                             */
                            lastError: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            deliveredAt: string | null;
                            /** @description To the byte as it is signed */
                            body: string;
                            /** @description The last 50, newest first */
                            attemptLog: {
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                attemptedAt: string;
                                /**
                                 * @description Of HTTP; null: no answer came
                                 * @example 204
                                 */
                                status: number | null;
                                /** @example 84 */
                                milliseconds: number;
                                /**
                                 * @description Why it was not accepted
                                 * @example answered 500
                                 */
                                error: string | null;
                                /**
                                 * @description How the answer begins
                                 * @example ok
                                 */
                                response: string | null;
                            }[];
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_delivery` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook delivery once more
         * @description With the same `webhook-id` and body, before later ones of its company that wait.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            endpointId: string;
                            /**
                             * Format: uuid
                             * @description The receiver's `webhook-id`
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            eventId: string;
                            /** @example redemption.requested */
                            type: string;
                            companyId: string | null;
                            /**
                             * @description failed: the endpoint was disabled over it; dropped: given up when the endpoint was enabled again
                             * @enum {string}
                             */
                            state: "pending" | "delivered" | "failed" | "dropped";
                            /** @description Since it was last queued */
                            attempts: number;
                            /** @description Not before then: earlier ones of the company come first */
                            nextAttemptAt: string | null;
                            /**
                             * @description Of HTTP; null: no answer came
                             * @example 204
                             */
                            lastStatus: number | null;
                            /**
                             * @description Why it was not accepted
                             * @example answered 500
                             */
                            lastError: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            deliveredAt: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_delivery` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.endpoint_disabled` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhook endpoints, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /** @example https://erp.example.com/stamkund */
                                url: string;
                                description: string | null;
                                eventTypes: string[] | null;
                                isEnabled: boolean;
                                disabledAt: string | null;
                                /** @description failing: for three days; gone: the receiver answered 410 */
                                disabledReason: ("by_hand" | "failing" | "gone") | null;
                                /** @description Since when something has been refused that is still pending */
                                failingSince: string | null;
                                /** @description The receiver asked for silence until then */
                                pausedUntil: string | null;
                                /**
                                 * @description Deliveries that it has not got yet
                                 * @example 0
                                 */
                                pending: number;
                                /** @description Until then, deliveries are signed with these too */
                                formerSecretsValidUntil: string | null;
                                version: number;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                updatedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Have events sent to an address
         * @description As https://www.standardwebhooks.com describes it: `{ type, timestamp, data }`, signed with the secret that is in this answer and nowhere else. Each company's events come in their order and at least once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description Where events are posted to
                         * @example https://erp.example.com/stamkund
                         */
                        url: string;
                        /**
                         * @default null
                         * @example The ERP
                         */
                        description?: string | null;
                        /**
                         * @description Null: all, also those that come later
                         * @default null
                         * @example [
                         *       "redemption.requested"
                         *     ]
                         */
                        eventTypes?: ("purchase.recorded" | "points.expiring" | "points.adjusted" | "points.transferred" | "redemption.requested" | "redemption.approved" | "redemption.rejected" | "redemption.fulfilled" | "redemption.cancelled" | "reward.changed" | "member.left")[] | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example https://erp.example.com/stamkund */
                            url: string;
                            description: string | null;
                            eventTypes: string[] | null;
                            isEnabled: boolean;
                            disabledAt: string | null;
                            /** @description failing: for three days; gone: the receiver answered 410 */
                            disabledReason: ("by_hand" | "failing" | "gone") | null;
                            /** @description Since when something has been refused that is still pending */
                            failingSince: string | null;
                            /** @description The receiver asked for silence until then */
                            pausedUntil: string | null;
                            /**
                             * @description Deliveries that it has not got yet
                             * @example 0
                             */
                            pending: number;
                            /** @description Until then, deliveries are signed with these too */
                            formerSecretsValidUntil: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                            /**
                             * @description Shown this once. Receivers verify signatures with it
                             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDzfKyXw2f3Zg=
                             */
                            secret: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.https_required`, `webhook.address_not_allowed`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `secrets.no_key`, `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook endpoint */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example https://erp.example.com/stamkund */
                            url: string;
                            description: string | null;
                            eventTypes: string[] | null;
                            isEnabled: boolean;
                            disabledAt: string | null;
                            /** @description failing: for three days; gone: the receiver answered 410 */
                            disabledReason: ("by_hand" | "failing" | "gone") | null;
                            /** @description Since when something has been refused that is still pending */
                            failingSince: string | null;
                            /** @description The receiver asked for silence until then */
                            pausedUntil: string | null;
                            /**
                             * @description Deliveries that it has not got yet
                             * @example 0
                             */
                            pending: number;
                            /** @description Until then, deliveries are signed with these too */
                            formerSecretsValidUntil: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_endpoint` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a webhook endpoint with its deliveries */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_endpoint` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook endpoint
         * @description Takes `If-Match` with the ETag that was read. An endpoint that is enabled again gets at once what was pending when it was disabled; what happened since then it does not get.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The ETag that was read */
                    "if-match": string;
                };
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            /** @description Only what changes */
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description Where events are posted to
                         * @example https://erp.example.com/stamkund
                         */
                        url?: string;
                        /** @example The ERP */
                        description?: string | null;
                        /**
                         * @description Null: all, also those that come later
                         * @example [
                         *       "redemption.requested"
                         *     ]
                         */
                        eventTypes?: ("purchase.recorded" | "points.expiring" | "points.adjusted" | "points.transferred" | "redemption.requested" | "redemption.approved" | "redemption.rejected" | "redemption.fulfilled" | "redemption.cancelled" | "reward.changed" | "member.left")[] | null;
                        isEnabled?: boolean;
                        /**
                         * @description With `isEnabled: true`: what has not been delivered is given up
                         * @enum {boolean}
                         */
                        skipPending?: true;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                             */
                            id: string;
                            /** @example https://erp.example.com/stamkund */
                            url: string;
                            description: string | null;
                            eventTypes: string[] | null;
                            isEnabled: boolean;
                            disabledAt: string | null;
                            /** @description failing: for three days; gone: the receiver answered 410 */
                            disabledReason: ("by_hand" | "failing" | "gone") | null;
                            /** @description Since when something has been refused that is still pending */
                            failingSince: string | null;
                            /** @description The receiver asked for silence until then */
                            pausedUntil: string | null;
                            /**
                             * @description Deliveries that it has not got yet
                             * @example 0
                             */
                            pending: number;
                            /** @description Until then, deliveries are signed with these too */
                            formerSecretsValidUntil: string | null;
                            version: number;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            updatedAt: string;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_endpoint` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.changed_meanwhile` */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.https_required`, `webhook.address_not_allowed`, `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.if_match_missing` */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to a webhook endpoint or is to be, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Rows of a page */
                    limit?: number;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description failed: the endpoint was disabled over it; dropped: given up when the endpoint was enabled again */
                    state?: "pending" | "delivered" | "failed" | "dropped";
                };
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                id: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                endpointId: string;
                                /**
                                 * Format: uuid
                                 * @description The receiver's `webhook-id`
                                 * @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11
                                 */
                                eventId: string;
                                /** @example redemption.requested */
                                type: string;
                                companyId: string | null;
                                /**
                                 * @description failed: the endpoint was disabled over it; dropped: given up when the endpoint was enabled again
                                 * @enum {string}
                                 */
                                state: "pending" | "delivered" | "failed" | "dropped";
                                /** @description Since it was last queued */
                                attempts: number;
                                /** @description Not before then: earlier ones of the company come first */
                                nextAttemptAt: string | null;
                                /**
                                 * @description Of HTTP; null: no answer came
                                 * @example 204
                                 */
                                lastStatus: number | null;
                                /**
                                 * @description Why it was not accepted
                                 * @example answered 500
                                 */
                                lastError: string | null;
                                /**
                                 * Format: date-time
                                 * @example 2026-03-31T09:30:00.000Z
                                 */
                                createdAt: string;
                                deliveredAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_endpoint` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the deliveries of a span of time once more
         * @description By the time they were queued, in their order, with the same `webhook-id`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-03-31T09:30:00.000Z
                         */
                        from: string;
                        /**
                         * Format: date-time
                         * @description Before it
                         * @example 2026-03-31T09:30:00.000Z
                         */
                        to: string;
                        /**
                         * @description Absent: all that are not pending
                         * @enum {string}
                         */
                        state?: "delivered" | "failed" | "dropped";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example 12 */
                            replayed: number;
                        };
                    };
                };
                /** @description `request.malformed_json` */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_endpoint` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.endpoint_disabled` */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_large` */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.unsupported_media_type` */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook endpoint a new secret
         * @description For 24 hours deliveries carry a signature with the one before as well.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description Shown this once. Receivers verify signatures with it
                             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDzfKyXw2f3Zg=
                             */
                            secret: string;
                            /**
                             * Format: date-time
                             * @example 2026-03-31T09:30:00.000Z
                             */
                            formerSecretsValidUntil: string;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_endpoint` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `secrets.no_key`, `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event and see what comes back
         * @description `webhook.test`, to this endpoint alone, at once and once, also if it is disabled.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description UUIDv7 */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isAccepted: boolean;
                            /**
                             * @description Of HTTP; null: no answer came
                             * @example 204
                             */
                            status: number | null;
                            /** @example 84 */
                            milliseconds: number;
                            /**
                             * @description Why it was not accepted
                             * @example answered 500
                             */
                            error: string | null;
                            /**
                             * @description How the answer begins
                             * @example ok
                             */
                            response: string | null;
                        };
                    };
                };
                /** @description `access.not_signed_in` */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `access.missing_permission` */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `webhook.unknown_endpoint` */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.invalid` */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The database answers and has every migration
         * @description 503 `service.database_unavailable` or `service.migrations_pending` otherwise.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
                /** @description `request.too_many` */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description `service.database_unavailable` */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /**
             * @description `about:blank`: the code says all
             * @example about:blank
             */
            type: string;
            /**
             * @description The status in words
             * @example Not Found
             */
            title: string;
            /** @example 404 */
            status: number;
            /** @example There is no company with that id. */
            detail: string;
            /** @example company.unknown */
            code: string;
            /** @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11 */
            requestId: string;
            /**
             * @description Of a 422: each fault
             * @example [
             *       {
             *         "path": "lines.0.quantity",
             *         "message": "must be a string"
             *       }
             *     ]
             */
            errors?: {
                path: string;
                message: string;
            }[];
        };
        ProblemInput: {
            /**
             * @description `about:blank`: the code says all
             * @example about:blank
             */
            type: string;
            /**
             * @description The status in words
             * @example Not Found
             */
            title: string;
            /** @example 404 */
            status: number;
            /** @example There is no company with that id. */
            detail: string;
            /** @example company.unknown */
            code: string;
            /** @example 019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11 */
            requestId: string;
            /**
             * @description Of a 422: each fault
             * @example [
             *       {
             *         "path": "lines.0.quantity",
             *         "message": "must be a string"
             *       }
             *     ]
             */
            errors?: {
                path: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
