namespace Volo.Abp.Http;

/// <summary>The HTTP verb that a method's name stands for.</summary>
public static class HttpMethodHelper
{
    public const string DefaultHttpVerb = "POST";

    /// <summary>By verb; longer prefixes stand before those that they begin with.</summary>
    public static Dictionary<string, string[]> ConventionalPrefixes { get; } = new()
    {
        ["GET"] = ["GetList", "GetAll", "Get"],
        ["PUT"] = ["Put", "Update"],
        ["DELETE"] = ["Delete", "Remove"],
        ["POST"] = ["Create", "Add", "Insert", "Post"],
        ["PATCH"] = ["Patch"]
    };

    public static string GetConventionalVerbForMethodName(string methodName)
        => ConventionalPrefixes.FirstOrDefault(verb => verb.Value.Any(prefix => methodName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).Key ?? DefaultHttpVerb;

    public static string RemoveHttpMethodPrefix(string methodName, string httpMethod)
    {
        Check.NotNull(methodName, nameof(methodName));
        var prefix = ConventionalPrefixes.GetValueOrDefault(Check.NotNull(httpMethod, nameof(httpMethod)))?
            .FirstOrDefault(prefix => methodName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return prefix is null ? methodName : methodName[prefix.Length..];
    }

    internal static bool HasBody(string? httpMethod) => httpMethod is "POST" or "PUT" or "PATCH";
}
