export interface paths {
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
                        scopes: ("api-keys:read" | "api-keys:write" | "club-settings:read" | "club-settings:write" | "companies:read" | "companies:write" | "imports:read" | "imports:write" | "members:read" | "members:write" | "metrics:read" | "policies:read" | "policies:write" | "products:read" | "products:write" | "purchases:read" | "purchases:write" | "reports:read" | "sales-reps:read" | "sales-reps:write" | "wallets:read" | "wallets:write")[];
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
                /** @description `member.merged` */
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
