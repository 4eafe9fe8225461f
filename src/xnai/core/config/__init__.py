"""The configuration, validated: the shape of `xnai.yaml`, its defaults and its limits.

Covers neither presets, which are files of this same shape, nor reading files and the environment
(`xnai.config`).
"""

from xnai.core.config.base import Misplaced
from xnai.core.config.bus import BusConfig
from xnai.core.config.health import AlertRule, AlertsConfig, HealthConfig
from xnai.core.config.ladder import (
    TIER_ALIASES,
    BudgetConfig,
    BudgetMeasure,
    CascadeConfig,
    CompressionConfig,
    ConductorConfig,
    DomainConfig,
    EmbeddingsConfig,
    EmbedTask,
    Role,
    TierConfig,
    TierName,
)
from xnai.core.config.models import (
    Budget,
    EmbeddingModel,
    HubFile,
    LlamaModel,
    ModelConfig,
    Pooling,
    Price,
    RemoteModel,
)
from xnai.core.config.root import Config
from xnai.core.config.service import (
    HUB,
    PROXY_OF_ENVIRONMENT,
    CacheConfig,
    CloudConfig,
    ContextsConfig,
    HubConfig,
    PrivacyConfig,
    SandboxConfig,
    ServerConfig,
    StoreConfig,
    TracingConfig,
    proxy_fault,
)

__all__ = [
    "HUB",
    "PROXY_OF_ENVIRONMENT",
    "TIER_ALIASES",
    "AlertRule",
    "AlertsConfig",
    "Budget",
    "BudgetConfig",
    "BudgetMeasure",
    "BusConfig",
    "CacheConfig",
    "CascadeConfig",
    "CloudConfig",
    "CompressionConfig",
    "ConductorConfig",
    "Config",
    "ContextsConfig",
    "DomainConfig",
    "EmbedTask",
    "EmbeddingModel",
    "EmbeddingsConfig",
    "HealthConfig",
    "HubConfig",
    "HubFile",
    "LlamaModel",
    "Misplaced",
    "ModelConfig",
    "Pooling",
    "Price",
    "PrivacyConfig",
    "RemoteModel",
    "Role",
    "SandboxConfig",
    "ServerConfig",
    "StoreConfig",
    "TierConfig",
    "TierName",
    "TracingConfig",
    "proxy_fault",
]
