using Volo.Abp.Domain.Entities;

namespace Volo.Abp.SettingManagement;

/// <summary>A value that was set for a holder.</summary>
public class Setting : Entity<Guid>
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 2048;
    public const int MaxProviderNameLength = 64;
    public const int MaxProviderKeyLength = 64;

    protected Setting() { }

    public Setting(Guid id, string name, string value, string? providerName = null, string? providerKey = null) : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), MaxNameLength);
        Value = Check.NotNull(value, nameof(value));
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    public virtual string Name { get; protected set; } = default!;

    public virtual string Value { get; internal set; } = default!;

    public virtual string? ProviderName { get; protected set; }

    public virtual string? ProviderKey { get; protected set; }
}
