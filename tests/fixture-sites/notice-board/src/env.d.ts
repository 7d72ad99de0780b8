/// <reference types="@clf/app-shell/env" />
