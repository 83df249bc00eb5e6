namespace Volo.Abp.Authorization.Permissions;

/// <summary>What a provider says of a permission.</summary>
public enum PermissionGrantResult
{
    Undefined,
    Granted,
    Prohibited,
}

/// <summary>What is said of several permissions.</summary>
public class MultiplePermissionGrantResult
{
    public MultiplePermissionGrantResult() { }

    public MultiplePermissionGrantResult(string[] names, PermissionGrantResult grantResult = PermissionGrantResult.Undefined)
    {
        foreach (var name in names)
        {
            Result[name] = grantResult;
        }
    }

    public bool AllGranted => Result.Values.All(result => result == PermissionGrantResult.Granted);

    public bool AllProhibited => Result.Values.All(result => result == PermissionGrantResult.Prohibited);

    public Dictionary<string, PermissionGrantResult> Result { get; } = [];
}
