namespace Volo.Abp.Localization.ExceptionHandling;

/// <summary>Where the texts of error codes are.</summary>
public class AbpExceptionLocalizationOptions
{
    /// <summary>Resources by the part of a code before its colon.</summary>
    public Dictionary<string, Type> ErrorCodeNamespaceMappings { get; } = [];

    public void MapCodeNamespace(string errorCodeNamespace, Type type) => ErrorCodeNamespaceMappings[errorCodeNamespace] = type;
}
