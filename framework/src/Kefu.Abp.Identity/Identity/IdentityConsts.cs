namespace Volo.Abp.Identity;

/// <summary>Lengths of a user's texts.</summary>
public static class IdentityUserConsts
{
    public static int MaxUserNameLength { get; set; } = 256;

    public static int MaxNameLength { get; set; } = 64;

    public static int MaxSurnameLength { get; set; } = 64;

    public static int MaxEmailLength { get; set; } = 256;

    public static int MaxPhoneNumberLength { get; set; } = 16;

    public static int MaxPasswordLength { get; set; } = 128;

    public static int MaxPasswordHashLength { get; set; } = 256;

    public static int MaxSecurityStampLength { get; set; } = 256;
}

/// <summary>Lengths of a role's texts.</summary>
public static class IdentityRoleConsts
{
    public static int MaxNameLength { get; set; } = 256;

    /// <summary>What people may write: grants hold the role's name in a shorter column.</summary>
    public const int MaxGrantableNameLength = 64;
}

/// <summary>Lengths of an organisation unit's texts.</summary>
public static class OrganizationUnitConsts
{
    public const int MaxDisplayNameLength = 128;

    /// <summary>How deep the tree may be.</summary>
    public const int MaxDepth = 16;

    /// <summary>Digits of one level of a code.</summary>
    public const int CodeUnitLength = 5;

    public const int MaxCodeLength = (MaxDepth * (CodeUnitLength + 1)) - 1;
}
