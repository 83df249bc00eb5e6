namespace Volo.Abp.Identity;

/// <summary>Codes of what identity refuses.</summary>
public static class IdentityErrorCodes
{
    public const string UserSelfDeletion = "Volo.Abp.Identity:010001";
    public const string MaxAllowedOuMembership = "Volo.Abp.Identity:010002";
    public const string ExternalUserPasswordChange = "Volo.Abp.Identity:010003";
    public const string DuplicateOrganizationUnitDisplayName = "Volo.Abp.Identity:010004";
    public const string StaticRoleRenaming = "Volo.Abp.Identity:010005";
    public const string StaticRoleDeletion = "Volo.Abp.Identity:010006";

    /// <summary>A unit cannot stand below itself.</summary>
    public const string OrganizationUnitUnderItself = "Volo.Abp.Identity:010101";

    /// <summary>A unit with units or people in it is not deleted.</summary>
    public const string OrganizationUnitInUse = "Volo.Abp.Identity:010102";

    /// <summary>Nobody withdraws the own account or the own administration.</summary>
    public const string SelfWithdrawal = "Volo.Abp.Identity:010103";
}
